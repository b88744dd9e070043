package org.edgeloop.experiment.internal.comparison;

/** Text on its way into a page: there is one place where what comes from data goes in, and it is escaped there. */
final class Markup {

	private static final int REPLACEMENT = 0xFFFD;

	private final StringBuilder page = new StringBuilder();

	/** Appends markup as it is: nothing that comes from data. */
	Markup raw(String markup) {
		page.append(markup);
		return this;
	}

	/** Appends text, escaped for content and for attributes in double quotes. */
	Markup text(String plain) {
		plain.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> page.append("&amp;");
			case '<' -> page.append("&lt;");
			case '>' -> page.append("&gt;");
			case '"' -> page.append("&quot;");
			default -> page.appendCodePoint(isText(c) ? c : REPLACEMENT);
			}
		});
		return this;
	}

	/** @param tag with its attributes, such as {@code p class="note"} */
	Markup element(String tag, String plain) {
		return raw("<" + tag + ">").text(plain).raw("</" + tag.split(" ", 2)[0] + ">");
	}

	/** Halves of surrogate pairs and control characters are no text of a page. */
	private static boolean isText(int c) {
		return c >= ' ' && c != 0x7F && !Character.isSurrogate((char) Math.min(c, Character.MAX_VALUE)) || c == '\n' || c == '\t';
	}

	@Override
	public String toString() {
		return page.toString();
	}
}
