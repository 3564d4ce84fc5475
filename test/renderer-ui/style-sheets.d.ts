// Lets the tests' types know what a style sheet import is.
/// <reference types="vite/client" />
