package org.edgeloop.base;

/** How YAML writes a character between double quotes that cannot stand there as it is (YAML 1.2.2, section 5.7). */
public final class YamlEscape {

	private static final int BYTE = 0xff;
	private static final int FIRST_PLANE = 0xffff;

	private YamlEscape() {
	}

	/** @param c a code point */
	public static String of(int c) {
		return switch (c) {
		case 0x00 -> "\\0";
		case 0x07 -> "\\a";
		case 0x08 -> "\\b";
		case '\t' -> "\\t";
		case '\n' -> "\\n";
		case 0x0b -> "\\v";
		case '\f' -> "\\f";
		case '\r' -> "\\r";
		case 0x1b -> "\\e";
		case '"' -> "\\\"";
		case '\\' -> "\\\\";
		case 0x85 -> "\\N";
		case 0xa0 -> "\\_";
		case 0x2028 -> "\\L";
		case 0x2029 -> "\\P";
		default -> byNumber(c);
		};
	}

	private static String byNumber(int c) {
		if (c <= BYTE) {
			return String.format("\\x%02X", c);
		}
		return c <= FIRST_PLANE ? String.format("\\u%04X", c) : String.format("\\U%08X", c);
	}
}
