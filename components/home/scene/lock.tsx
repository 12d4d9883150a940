import styles from "./scene.module.css";

/** What floats before the door: a lock whose keyhole is a question, a barred octagon with a raised hand, or the lock undone. Part of the scene's drawing. */
export function Lock() {
  return (
    <g className={styles.floating}>
      <g className={styles.whenLocked}>
        <path d="M294 364v-26a26 26 0 0 1 52 0v26" className={styles.shackle} />
        <rect x="272" y="360" width="96" height="84" rx="14" className={styles.lockBody} />
        <path d="M320 414v.1" className={styles.keyhole} />
        <path
          d="M307 390c0-9 6-14 13-14s14 5 14 13c0 10-14 10-14 21"
          className={`${styles.keyhole} ${styles.whenChallenge}`}
        />
      </g>
      <g className={styles.whenRefused}>
        <path d="M184 372h272v40H184z" className={styles.bar} />
        <path d="m204 412 26-40m14 40 26-40m114 40 26-40m14 40 26-40" className={styles.stripes} />
        <path d="M290 312h60l44 44v62l-44 44h-60l-44-44v-62z" className={styles.octagon} />
        <path
          d="M302 396v-42m0 0v-8m16 44v-54m16 54v-48m16 56v-36M302 390v12l-12-12c-8-6-16 3-10 10l20 26c5 7 12 10 20 10h8c14 0 22-10 22-24v-10"
          className={styles.hand}
        />
      </g>
      <g className={styles.whenGranted}>
        <path d="M474 560v-28a20 20 0 0 1 40 0v4" className={styles.shackle} />
        <rect x="466" y="560" width="76" height="66" rx="11" className={styles.lockBody} />
        <path d="m489 592 11 11 19-21" className={styles.keyhole} />
      </g>
    </g>
  );
}
