package org.edgeloop.dvc.cache;

/** What DVC before 3.0 took for text, whose line ends did not count. */
final class TextChunk {

	private static final int LOOKED_AT = 512;

	private TextChunk() {
	}

	/**
	 * Makes each CR LF a LF, in place, if the chunk looks like text: its first 512 bytes hold no NUL, and at most three in ten are
	 * neither printable ASCII nor LF, CR, TAB, FF or BS.
	 *
	 * @return how many bytes are left
	 */
	static int unixLines(byte[] chunk, int length) {
		if (!isText(chunk, Math.min(length, LOOKED_AT))) {
			return length;
		}
		int kept = 0;
		for (int i = 0; i < length; i++) {
			boolean ofPair = chunk[i] == '\r' && i + 1 < length && chunk[i + 1] == '\n';
			if (!ofPair) {
				chunk[kept++] = chunk[i];
			}
		}
		return kept;
	}

	private static boolean isText(byte[] chunk, int length) {
		int other = 0;
		for (int i = 0; i < length; i++) {
			byte b = chunk[i];
			if (b == 0) {
				return false;
			}
			boolean printable = b >= ' ' && b < 0x7f;
			if (!printable && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\b') {
				other++;
			}
		}
		return 10 * other <= 3 * length;
	}
}
