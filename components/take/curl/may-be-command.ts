// A prompt, what runs another program, and then a program, a call, or what files of scripts and of requests begin with.
const begins =
  /^(?:```|~~~|`(?:curl|wget)|#|\/\/|@[A-Za-z_][\w.-]* ?=|\$[A-Za-z_:]\w* ?=|\$env:|[A-Za-z_]\w*=|(?:const|let|var|await|return|export|set|cd|sudo|time|env|timeout|docker|kubectl|cat|echo|printf) |(?:[^\n]{0,200}[$#%>❯✗] ?)?(?:(?:\/[\w./-]{1,100}\/)?(?:curl|wget)(?:\.exe)?|https?|iwr|irm|Invoke-\w+)[ \t`]|fetch\()/iu;

/** Whether a text that is no message begins as a command may, so that it is worth to load the reader of commands for it. */
export function mayBeCommand(text: string): boolean {
  return begins.test(text.trimStart());
}
