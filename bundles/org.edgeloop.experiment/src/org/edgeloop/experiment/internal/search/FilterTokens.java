package org.edgeloop.experiment.internal.search;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.experiment.internal.search.FilterToken.Kind;
import org.edgeloop.experiment.search.RunSyntaxException;

/** Divides conditions into tokens. */
final class FilterTokens {

	private static final String QUOTES = "'\"`";
	private static final String SIGNS = "=!<>";

	private final String text;
	private final List<FilterToken> tokens = new ArrayList<>();
	private int position;

	private FilterTokens(String text) {
		this.text = text;
	}

	/** @return the tokens, an end behind the last one */
	static List<FilterToken> of(String text) {
		var reader = new FilterTokens(text);
		while (reader.hasMore()) {
			reader.readToken();
		}
		reader.tokens.add(new FilterToken(Kind.END, "", text.length()));
		return reader.tokens;
	}

	private boolean hasMore() {
		while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
			position++;
		}
		return position < text.length();
	}

	private void readToken() {
		int start = position;
		Kind kind = switch (text.charAt(position)) {
			case '(' -> single(Kind.OPEN);
			case ')' -> single(Kind.CLOSE);
			case ',' -> single(Kind.COMMA);
			case '=', '!', '<', '>' -> sign();
			default -> word();
		};
		tokens.add(new FilterToken(kind, text.substring(start, position), start));
	}

	private Kind single(Kind kind) {
		position++;
		return kind;
	}

	private Kind sign() {
		while (position < text.length() && SIGNS.indexOf(text.charAt(position)) >= 0) {
			position++;
		}
		return Kind.SIGN;
	}

	/** Reads up to a space or a sign, but for those in quotes. */
	private Kind word() {
		boolean startsQuoted = QUOTES.indexOf(text.charAt(position)) >= 0;
		int sections = 0;
		while (position < text.length() && !isEnd(text.charAt(position))) {
			sections++;
			if (QUOTES.indexOf(text.charAt(position)) >= 0) {
				readQuoted();
			} else {
				position++;
			}
		}
		return startsQuoted && sections == 1 ? Kind.QUOTED : Kind.WORD;
	}

	private static boolean isEnd(char c) {
		return Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0 || c == '(' || c == ')' || c == ',';
	}

	/** Reads to the closing quote; twice the quote is one that belongs to the text. */
	private void readQuoted() {
		int start = position;
		char quote = text.charAt(position++);
		while (true) {
			int end = text.indexOf(quote, position);
			if (end < 0) {
				throw new RunSyntaxException("The quote " + quote + " is not closed", start);
			}
			position = end + 1;
			if (position == text.length() || text.charAt(position) != quote) {
				return;
			}
			position++;
		}
	}

	/** @return what is between quotes, if the whole text is */
	static String unquoted(String text) {
		if (text.length() < 2 || QUOTES.indexOf(text.charAt(0)) < 0 || text.charAt(text.length() - 1) != text.charAt(0)) {
			return text;
		}
		String quote = text.substring(0, 1);
		return text.substring(1, text.length() - 1).replace(quote + quote, quote);
	}
}
