package org.edgeloop.experiment.internal.file;

import java.util.Set;
import java.util.regex.Pattern;

/** Which plain scalars PyYAML takes for something other than a string: the types of YAML 1.1, as its resolver knows them. */
final class Yaml11 {

	private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

	private static final Pattern BOOLEAN = Pattern
			.compile("yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");

	private static final Pattern INTEGER = Pattern
			.compile("[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)");

	private static final Pattern FLOAT = Pattern.compile("[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+][0-9]+)?"
			+ "|\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

	private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
			+ "(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?");

	/** A merge key, a default value, and what the resolver knows but never makes anything of. */
	private static final Set<String> SPECIAL = Set.of("<<", "=", "!", "&", "*");

	private Yaml11() {
	}

	static boolean isNull(String plain) {
		return NULLS.contains(plain);
	}

	/** @return whether this text means itself if it stands without quotes */
	static boolean isString(String plain) {
		if (isNull(plain) || SPECIAL.contains(plain)) {
			return false;
		}
		char first = plain.charAt(0);
		if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
			return !INTEGER.matcher(plain).matches() && !FLOAT.matcher(plain).matches() && !TIMESTAMP.matcher(plain).matches();
		}
		return !BOOLEAN.matcher(plain).matches();
	}
}
