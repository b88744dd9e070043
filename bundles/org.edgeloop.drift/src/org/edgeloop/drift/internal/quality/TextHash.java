package org.edgeloop.drift.internal.quality;

/** 64 bits of a text. */
final class TextHash {

	private static final long SEED = 0x243F6A8885A308D3L;
	private static final long FACTOR = 0x9E3779B97F4A7C15L;

	/** The hash of the text without a character. */
	static final long EMPTY = of("");

	private TextHash() {
	}

	static long of(String text) {
		long hash = SEED + text.length();
		for (int i = 0; i < text.length(); i++) {
			hash = mix(hash ^ text.charAt(i));
		}
		return mix(hash);
	}

	/** Stafford's thirteenth variant of the finalizer of MurmurHash 3: every bit of the input sways every bit of the output. */
	static long mix(long bits) {
		long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}

	/** @return a hash that depends on the order of what went into it */
	static long append(long hash, long bits) {
		return mix(hash * FACTOR + bits);
	}
}
