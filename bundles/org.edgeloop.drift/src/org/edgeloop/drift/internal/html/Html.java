package org.edgeloop.drift.internal.html;

import java.util.Locale;

/** Text on its way into a page. */
public final class Html {

	private static final int SIGNIFICANT = 4;

	private final StringBuilder text = new StringBuilder();

	/** Appends markup as it is: nothing that comes from data. */
	Html raw(String markup) {
		text.append(markup);
		return this;
	}

	/** Appends text, escaped. */
	Html text(String plain) {
		plain.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> text.append("&amp;");
			case '<' -> text.append("&lt;");
			case '>' -> text.append("&gt;");
			case '"' -> text.append("&quot;");
			case '\'' -> text.append("&#39;");
			default -> text.appendCodePoint(isText(c) ? c : 0xFFFD);
			}
		});
		return this;
	}

	/** Appends an element that holds text. */
	Html element(String openTag, String plain) {
		int end = openTag.indexOf(' ');
		return raw("<" + openTag + ">").text(plain).raw("</" + (end < 0 ? openTag : openTag.substring(0, end)) + ">");
	}

	/** Half a surrogate pair and control characters are no text of a page. */
	private static boolean isText(int c) {
		return c >= ' ' && c != 0x7F && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t';
	}

	/** @return a number for a person to read: four significant digits */
	static String number(double value) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
		}
		double size = Math.abs(value);
		if (size == 0) {
			return "0";
		}
		if (size >= 1e6 || size < 1e-4) {
			return String.format(Locale.ROOT, "%." + (SIGNIFICANT - 2) + "e", value);
		}
		int decimals = Math.max(0, SIGNIFICANT - 1 - (int) Math.floor(Math.log10(size)));
		String plain = String.format(Locale.ROOT, "%." + decimals + "f", value);
		return plain.contains(".") ? plain.replaceAll("\\.?0+$", "") : plain;
	}

	/** @return a count with thin spaces between the thousands */
	static String count(long count) {
		return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202F');
	}

	/** @return a share of 1 in percent */
	static String percent(double share) {
		return number(Math.round(share * 1000) / 10.0) + " %";
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
