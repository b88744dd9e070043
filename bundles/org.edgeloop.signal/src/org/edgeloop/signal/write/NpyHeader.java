package org.edgeloop.signal.write;

import java.nio.charset.StandardCharsets;

/**
 * The header of NumPy's {@code .npy}, format version 1.0, C order. It is equally long for every number of samples, so that it can
 * be written again once that is known.
 */
final class NpyHeader {

	/** A multiple of 64, as the format asks of where the data starts. */
	private static final int BYTES = 128;

	private static final int PREFIX_BYTES = 10;

	private NpyHeader() {
	}

	/**
	 * @param type NumPy's description of an element, such as {@code <f4}
	 * @param shape the lengths of the dimensions as Python writes a tuple, such as {@code (1000,)}
	 */
	static byte[] of(String type, String shape) {
		String dictionary = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
		int length = BYTES - PREFIX_BYTES;
		String padded = dictionary + " ".repeat(length - 1 - dictionary.length()) + "\n";
		return ("\u0093NUMPY\u0001\u0000" + (char) length + "\u0000" + padded).getBytes(StandardCharsets.ISO_8859_1);
	}
}
