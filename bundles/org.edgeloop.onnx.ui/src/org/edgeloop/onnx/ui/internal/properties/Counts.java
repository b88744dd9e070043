package org.edgeloop.onnx.ui.internal.properties;

import java.util.Locale;

/** Numbers of things and of bytes in words. */
public final class Counts {

	private static final long KIBI = 1024;

	private Counts() {
	}

	/** @return such as {@code 1 node} or {@code 1,746 nodes} */
	public static String of(long count, String noun) {
		return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
	}

	/** @return such as {@code 49,412} */
	public static String of(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** @return such as {@code 512 B} or {@code 48.3 KiB} */
	public static String bytes(long bytes) {
		if (bytes < KIBI) {
			return bytes + " B";
		}
		double size = bytes;
		for (String unit : new String[] { "KiB", "MiB", "GiB" }) {
			size /= KIBI;
			if (size < KIBI || unit.equals("GiB")) {
				return String.format(Locale.ROOT, "%.1f %s", size, unit);
			}
		}
		throw new IllegalStateException();
	}
}
