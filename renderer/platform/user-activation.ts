// Links leave the app only while the browser still remembers a click or a key of the person, never by themselves.

export const isAfterAClick = (): boolean => navigator.userActivation?.isActive ?? false
