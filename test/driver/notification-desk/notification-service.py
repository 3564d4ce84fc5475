# A desktop's notification service for the walks: org.freedesktop.Notifications on the session bus it is started with.
# Tells what happens as lines of JSON on its output; does what a person would when a line of JSON on its input says so.
import json
import sys

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/Notifications"
NAME = "org.freedesktop.Notifications"
INTERFACE = """
<node>
  <interface name="org.freedesktop.Notifications">
    <method name="GetCapabilities"><arg type="as" direction="out"/></method>
    <method name="GetServerInformation">
      <arg type="s" direction="out"/><arg type="s" direction="out"/>
      <arg type="s" direction="out"/><arg type="s" direction="out"/>
    </method>
    <method name="Notify">
      <arg type="s" name="app" direction="in"/><arg type="u" name="replaces" direction="in"/>
      <arg type="s" name="icon" direction="in"/><arg type="s" name="title" direction="in"/>
      <arg type="s" name="body" direction="in"/><arg type="as" name="actions" direction="in"/>
      <arg type="a{sv}" name="hints" direction="in"/><arg type="i" name="timeout" direction="in"/>
      <arg type="u" direction="out"/>
    </method>
    <method name="CloseNotification"><arg type="u" name="id" direction="in"/></method>
    <signal name="ActionInvoked"><arg type="u" name="id"/><arg type="s" name="action"/></signal>
    <signal name="NotificationClosed"><arg type="u" name="id"/><arg type="u" name="reason"/></signal>
  </interface>
</node>
"""

loop = GLib.MainLoop()
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
shown = 0


def tell(**event):
    print(json.dumps(event), flush=True)


def signal(name, *values):
    bus.emit_signal(None, PATH, NAME, name, GLib.Variant("(us)" if name == "ActionInvoked" else "(uu)", values))


def on_call(_bus, _sender, _path, _interface, method, given, invocation):
    global shown
    answer = None
    if method == "GetCapabilities":
        answer = GLib.Variant("(as)", (["actions", "body"],))
    elif method == "GetServerInformation":
        answer = GLib.Variant("(ssss)", ("Walks", "Cairn", "1", "1.2"))
    elif method == "Notify":
        # One by one: a picture among the hints would be unpacked byte after byte.
        app, replaces, _icon, title, body, actions = (given.get_child_value(place).unpack() for place in range(6))
        if replaces == 0:
            shown += 1
        number = replaces or shown
        entry = given.get_child_value(6).lookup_value("desktop-entry", None)
        tell(
            event="shown",
            id=number,
            app=app,
            title=title,
            body=body,
            actions=actions[::2],
            desktopEntry="" if entry is None else entry.unpack(),
        )
        answer = GLib.Variant("(u)", (number,))
    elif method == "CloseNotification":
        (number,) = given.unpack()
        tell(event="withdrawn", id=number)
        signal("NotificationClosed", number, 3)
    invocation.return_value(answer)


def on_line(channel, _condition):
    line = channel.readline()
    if not line:
        loop.quit()
        return False
    wish = json.loads(line)
    if "click" in wish:
        signal("ActionInvoked", wish["click"], "default")
        signal("NotificationClosed", wish["click"], 2)
    return True


bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], on_call, None, None)
Gio.bus_own_name_on_connection(
    bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: tell(event="ready"), lambda *_: loop.quit()
)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_line)
loop.run()
