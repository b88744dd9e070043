package org.edgeloop.experiment.internal.file;

import java.util.Comparator;

/** Orders texts as Python does, by code points: where Java compares halves of them, some come out the other way round. */
final class CodePointOrder implements Comparator<String> {

	static final CodePointOrder INSTANCE = new CodePointOrder();

	private CodePointOrder() {
	}

	@Override
	public int compare(String a, String b) {
		int same = 0;
		int shorter = Math.min(a.length(), b.length());
		while (same < shorter && a.charAt(same) == b.charAt(same)) {
			same++;
		}
		if (same == shorter) {
			return a.length() - b.length();
		}
		boolean halfway = same > 0 && Character.isLowSurrogate(a.charAt(same)) && Character.isHighSurrogate(a.charAt(same - 1));
		int from = halfway ? same - 1 : same;
		return a.codePointAt(from) - b.codePointAt(from);
	}
}
