// Which keyboard stands before the page.
export const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)
