package org.edgeloop.onnx.internal.diff;

/** Hashes of 64 bits, so that two different nodes of some hundred thousand hardly ever look the same. */
final class Mix {

	/** Of what is not there. */
	static final long NOTHING = 0x9E3779B97F4A7C15L;

	private Mix() {
	}

	/** The finaliser of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
	static long of(long hash, long more) {
		long mixed = hash * 31 + more + NOTHING;
		mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}

	static long of(String text) {
		long hash = text.length();
		for (int i = 0; i < text.length(); i++) {
			hash = hash * 0x100000001B3L ^ text.charAt(i);
		}
		return of(hash, text.hashCode());
	}
}
