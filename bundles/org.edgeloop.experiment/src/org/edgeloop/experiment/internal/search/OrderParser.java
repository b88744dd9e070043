package org.edgeloop.experiment.internal.search;

import java.util.List;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.internal.search.FilterToken.Kind;
import org.edgeloop.experiment.search.RunOrder;
import org.edgeloop.experiment.search.RunSyntaxException;

/** Reads keys, and directions behind them, as {@link RunOrder#parse} describes them. */
public final class OrderParser {

	private OrderParser() {
	}

	/** @throws RunSyntaxException if the text is not sound */
	public static RunOrder.Part parse(String text) {
		List<FilterToken> tokens = FilterTokens.of(text);
		return new RunOrder.Part(key(tokens.getFirst()), isDescending(tokens.subList(1, tokens.size())));
	}

	/** @throws RunSyntaxException if the text is no key, or more than one */
	public static RunKey key(String text) {
		List<FilterToken> tokens = FilterTokens.of(text);
		if (tokens.size() > 2) {
			throw new RunSyntaxException("Behind the key comes nothing", tokens.get(1).position());
		}
		return key(tokens.getFirst());
	}

	private static RunKey key(FilterToken token) {
		if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
			throw new RunSyntaxException("A key is expected, such as metrics.loss", token.position());
		}
		FieldName name = FieldName.of(token);
		if (name.isOfDataset()) {
			throw new RunSyntaxException("Datasets are no key of a run", token.position());
		}
		return name.key();
	}

	/** @param rest what comes behind the key, the end included */
	private static boolean isDescending(List<FilterToken> rest) {
		FilterToken direction = rest.getFirst();
		boolean isKnown = direction.isKeyword("ASC") || direction.isKeyword("DESC");
		if (direction.kind() != Kind.END && (!isKnown || rest.size() > 2)) {
			throw new RunSyntaxException("After the key comes ASC, DESC or nothing", direction.position());
		}
		return direction.isKeyword("DESC");
	}
}
