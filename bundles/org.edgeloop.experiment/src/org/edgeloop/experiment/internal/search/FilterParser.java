package org.edgeloop.experiment.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.internal.search.FilterToken.Kind;
import org.edgeloop.experiment.search.NumberTest;
import org.edgeloop.experiment.search.RunCondition;
import org.edgeloop.experiment.search.RunSyntaxException;
import org.edgeloop.experiment.search.TextTest;

/** Reads conditions as {@link org.edgeloop.experiment.search.RunFilter#parse} describes them. */
public final class FilterParser {

	private final List<FilterToken> tokens;
	private int next;

	private FilterParser(List<FilterToken> tokens) {
		this.tokens = tokens;
	}

	/** @throws RunSyntaxException if the text is not sound */
	public static List<RunCondition> parse(String text) {
		List<FilterToken> tokens = FilterTokens.of(text);
		return hasComparison(tokens) ? new FilterParser(tokens).conditions() : words(tokens);
	}

	/** Words such as in, like and null are ordinary ones, unless what stands beside them makes a comparison of them. */
	private static boolean hasComparison(List<FilterToken> tokens) {
		for (int i = 0; i < tokens.size() - 1; i++) {
			FilterToken token = tokens.get(i);
			Kind following = tokens.get(i + 1).kind();
			boolean isNull = i > 0 && token.isKeyword("NULL") && (tokens.get(i - 1).isKeyword("IS") || tokens.get(i - 1).isKeyword("NOT"));
			boolean isPattern = token.isKeyword("LIKE") || token.isKeyword("ILIKE");
			if (token.kind() == Kind.SIGN || isPattern && following == Kind.QUOTED || token.isKeyword("IN") && following == Kind.OPEN
					|| isNull) {
				return true;
			}
		}
		return false;
	}

	private static List<RunCondition> words(List<FilterToken> tokens) {
		List<RunCondition> words = new ArrayList<>();
		for (FilterToken token : tokens) {
			if (token.kind() != Kind.END) {
				words.add(new RunCondition.Occurs(FilterTokens.unquoted(token.text()).toLowerCase(Locale.ROOT)));
			}
		}
		return words;
	}

	private List<RunCondition> conditions() {
		List<RunCondition> conditions = new ArrayList<>();
		conditions.add(condition());
		while (peek().kind() != Kind.END) {
			FilterToken joint = take();
			if (!joint.isKeyword("AND")) {
				throw new RunSyntaxException(joint.isKeyword("OR") ? "Conditions can be joined by AND, not by OR"
						: "AND is expected before " + joint.text(), joint.position());
			}
			conditions.add(condition());
		}
		return conditions;
	}

	private RunCondition condition() {
		FilterToken token = take();
		if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
			throw expected("a field, such as metrics.loss,", token);
		}
		FieldName name = FieldName.of(token);
		if (name.isOfDataset()) {
			return new RunCondition.OfDataset(name.datasetAttribute(), textTest());
		}
		RunKey key = name.key();
		if (peek().isKeyword("IS")) {
			return new RunCondition.HasValue(key, isNotNull());
		}
		return key.isNumber() ? new RunCondition.OfNumber(key, numberTest()) : new RunCondition.OfText(key, textTest());
	}

	private NumberTest numberTest() {
		FilterToken sign = take();
		NumberTest.Operator operator = Arrays.stream(NumberTest.Operator.values()).filter(one -> one.sign().equals(sign.text())).findFirst()
				.orElseThrow(() -> expected("one of = != < <= > >=", sign));
		FilterToken value = take();
		try {
			if (value.kind() == Kind.WORD) {
				return new NumberTest(operator, Double.parseDouble(value.text()));
			}
		} catch (NumberFormatException e) {
			// told below
		}
		throw expected("a number", value);
	}

	private TextTest textTest() {
		FilterToken token = take();
		TextTest.Operator operator = switch (token.text().toUpperCase(Locale.ROOT)) {
			case "=" -> TextTest.Operator.EQUAL;
			case "!=" -> TextTest.Operator.NOT_EQUAL;
			case "LIKE" -> TextTest.Operator.LIKE;
			case "ILIKE" -> TextTest.Operator.ILIKE;
			case "IN" -> TextTest.Operator.IN;
			case "NOT" -> notIn();
			default -> throw expected("one of = != LIKE ILIKE IN", token);
		};
		boolean isList = operator == TextTest.Operator.IN || operator == TextTest.Operator.NOT_IN;
		return new TextTest(operator, isList ? list() : List.of(words()));
	}

	private boolean isNotNull() {
		take();
		boolean isNot = peek().isKeyword("NOT");
		if (isNot) {
			take();
		}
		FilterToken word = take();
		if (!word.isKeyword("NULL")) {
			throw expected("NULL", word);
		}
		return isNot;
	}

	private TextTest.Operator notIn() {
		FilterToken token = take();
		if (!token.isKeyword("IN")) {
			throw expected("IN", token);
		}
		return TextTest.Operator.NOT_IN;
	}

	private List<String> list() {
		expect(Kind.OPEN, "a list in parentheses");
		List<String> values = new ArrayList<>();
		values.add(words());
		while (peek().kind() == Kind.COMMA) {
			take();
			values.add(words());
		}
		expect(Kind.CLOSE, "a comma or a closing parenthesis");
		return values;
	}

	private String words() {
		FilterToken value = take();
		if (value.kind() != Kind.QUOTED || value.text().startsWith("`")) {
			throw expected("words in quotes", value);
		}
		return FilterTokens.unquoted(value.text());
	}

	private void expect(Kind kind, String what) {
		FilterToken token = take();
		if (token.kind() != kind) {
			throw expected(what, token);
		}
	}

	private static RunSyntaxException expected(String what, FilterToken found) {
		String instead = found.kind() == Kind.END ? "the text ends" : "there is " + found.text();
		return new RunSyntaxException("Here should be " + what + ", but " + instead, found.position());
	}

	private FilterToken peek() {
		return tokens.get(next);
	}

	/** The end stays in place, however often it is taken. */
	private FilterToken take() {
		FilterToken token = peek();
		next = Math.min(next + 1, tokens.size() - 1);
		return token;
	}
}
