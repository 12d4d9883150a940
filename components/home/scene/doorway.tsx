import styles from "./scene.module.css";

/** The house front with its door: shut, or open with the light on. Parts of the scene's drawing, 640 by 720. */
export function Doorway() {
  return (
    <g>
      <defs>
        <linearGradient id="door-front" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#121b2c" />
          <stop offset="1" stopColor="#0b111c" />
        </linearGradient>
        <linearGradient id="door-leaf" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#1d2a40" />
          <stop offset="1" stopColor="#101827" />
        </linearGradient>
        <radialGradient id="door-inside" cx="0.56" cy="0.3" r="0.85">
          <stop offset="0" stopColor="#fff3d0" />
          <stop offset="0.28" stopColor="#ffcb6e" />
          <stop offset="0.68" stopColor="#c9702a" />
          <stop offset="1" stopColor="#4f2210" />
        </radialGradient>
        <path id="door-brick" d="M0 0h56M0 24h56M0 0v24M28 24v24" />
        <pattern id="door-bricks" width="56" height="48" patternUnits="userSpaceOnUse" x="40">
          <use href="#door-brick" className={styles.bricks} />
        </pattern>
        <pattern id="door-bricks-lit" width="56" height="48" patternUnits="userSpaceOnUse" x="40">
          <use href="#door-brick" className={styles.bricksLit} />
        </pattern>
        <radialGradient id="door-reach" gradientUnits="userSpaceOnUse" cx="320" cy="130" r="440">
          <stop offset="0.35" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </radialGradient>
        <mask id="door-lit-wall">
          <path d="M96-420h448v1140H96z" fill="url(#door-reach)" />
        </mask>
        <radialGradient
          id="door-pool"
          gradientUnits="userSpaceOnUse"
          cx="320"
          cy="0"
          r="340"
          gradientTransform="translate(0 722) scale(1 0.2)"
        >
          <stop offset="0" className={styles.hueStop} stopOpacity="0.46" />
          <stop offset="1" className={styles.hueStop} stopOpacity="0" />
        </radialGradient>
        <radialGradient id="door-hue">
          <stop offset="0" className={styles.hueStop} stopOpacity="0.42" />
          <stop offset="0.45" className={styles.hueStop} stopOpacity="0.13" />
          <stop offset="1" className={styles.hueStop} stopOpacity="0" />
        </radialGradient>
        <radialGradient id="door-warm">
          <stop offset="0" stopColor="#ffb454" stopOpacity="0.5" />
          <stop offset="1" stopColor="#ffb454" stopOpacity="0" />
        </radialGradient>
        <linearGradient id="door-spill" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#ffd48a" stopOpacity="0.75" />
          <stop offset="1" stopColor="#ffb454" stopOpacity="0" />
        </linearGradient>
      </defs>
      <path d="M96-420h448v1140H96z" fill="url(#door-front)" />
      <path d="M96-420h448v1140H96z" fill="url(#door-bricks)" opacity="0.34" />
      <path d="M96-420v1140M544-420v1140" className={styles.corner} />
      <ellipse cx="320" cy="130" rx="430" ry="330" fill="url(#door-hue)" className={styles.ambient} />
      <g className={styles.ambient}>
        <path d="M96-420h448v1140H96z" fill="url(#door-bricks-lit)" mask="url(#door-lit-wall)" opacity="0.62" />
      </g>
      <path d="M-40 720h720v100H-40z" fill="url(#door-pool)" className={styles.pool} />
      <ellipse cx="320" cy="500" rx="330" ry="330" fill="url(#door-warm)" className={styles.whenGranted} />
      <path d="M202 704V276h236v428" className={styles.frame} />
      <path d="M220 700V294h200v406z" fill="#05080e" />
      <ShutLeaf />
      <OpenLeaf />
      <path d="M186 700h268v20H186z" className={styles.step} />
    </g>
  );
}

function ShutLeaf() {
  return (
    <g className={styles.unlessGranted}>
      <path d="M224 698V298h192v400z" fill="url(#door-leaf)" />
      <path
        d="M244 318h68v150h-68zM328 318h68v150h-68zM244 492h68v186h-68zM328 492h68v186h-68z"
        className={styles.panels}
      />
      <path d="M402 506v30" className={styles.handle} />
    </g>
  );
}

function OpenLeaf() {
  return (
    <g className={styles.whenGranted}>
      <path d="M220 698V294h200v404z" fill="url(#door-inside)" />
      <path d="M268 640h152v58H220z" fill="#3c1a0c" opacity="0.55" />
      <Lamp />
      <path d="M220 294l52 26v322l-52 56z" className={styles.leafOpen} />
      <path d="M186 720h268l120 130H66z" fill="url(#door-spill)" />
    </g>
  );
}

// The vault says "Mind the lamp", so there it hangs.
function Lamp() {
  return (
    <g className={styles.lamp}>
      <path d="M348 294v62M348 356l-24 22M348 356l26 22" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path
        d="M312 380c10 22 24 30 40 30 20 0 30-10 36-24 6-3 12-4 16-9-8-2-18 0-24 3-14-6-50-8-68 0zm28 30-8 12h38l-8-12z"
        fill="currentColor"
      />
      <path d="M313 388c-18-6-22 18 8 16" fill="none" stroke="currentColor" strokeWidth="4" />
      <path d="M403 374c-6-8 0-14 2-20 5 7 8 13 2 20z" fill="#fffbe9" />
    </g>
  );
}
