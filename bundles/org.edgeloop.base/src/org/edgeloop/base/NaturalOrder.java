package org.edgeloop.base;

import java.util.Comparator;

/** Orders names as people number them: {@code acc_2} before {@code acc_10}, capitals among small letters. */
public final class NaturalOrder implements Comparator<String> {

	public static final Comparator<String> INSTANCE = new NaturalOrder();

	private NaturalOrder() {
	}

	@Override
	public int compare(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			int order;
			if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
				int endA = endOfNumber(a, i);
				int endB = endOfNumber(b, j);
				order = compareNumbers(a, i, endA, b, j, endB);
				i = endA;
				j = endB;
			} else {
				order = Character.compare(fold(a.charAt(i++)), fold(b.charAt(j++)));
			}
			if (order != 0) {
				return order;
			}
		}
		int rest = Integer.compare(a.length() - i, b.length() - j);
		return rest != 0 ? rest : a.compareTo(b);
	}

	/** Compares digits as numbers of any length, which no integer type would hold. */
	private static int compareNumbers(String a, int fromA, int toA, String b, int fromB, int toB) {
		int startA = skipZeros(a, fromA, toA);
		int startB = skipZeros(b, fromB, toB);
		int order = Integer.compare(toA - startA, toB - startB);
		for (int k = 0; order == 0 && k < toA - startA; k++) {
			order = Character.compare(a.charAt(startA + k), b.charAt(startB + k));
		}
		return order;
	}

	private static int skipZeros(String text, int from, int to) {
		int i = from;
		while (i < to - 1 && text.charAt(i) == '0') {
			i++;
		}
		return i;
	}

	private static int endOfNumber(String text, int from) {
		int i = from;
		while (i < text.length() && isDigit(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static char fold(char c) {
		return Character.toLowerCase(Character.toUpperCase(c));
	}
}
