package org.edgeloop.device.plc.internal.ads;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Text as controllers hold it: a byte a letter in the code page of Western Europe, with a zero behind it. */
public final class PlcText {

	/** What STRINGs and names are written in. */
	public static final Charset CHARSET = Charset.forName("windows-1252");

	private PlcText() {
	}

	/** @return the text before the first zero, or all of it */
	public static String upToZero(byte[] bytes) {
		int length = 0;
		while (length < bytes.length && bytes[length] != 0) {
			length++;
		}
		return new String(bytes, 0, length, CHARSET);
	}

	/** @return the bytes of a name with the zero that ends it */
	public static byte[] withZero(String text) {
		byte[] bytes = text.getBytes(CHARSET);
		return Arrays.copyOf(bytes, bytes.length + 1);
	}
}
