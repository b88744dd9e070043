package org.edgeloop.device.plc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.edgeloop.device.browse.SymbolNode;

/** The symbols that hold a text, up to a number of them. */
final class FoundSymbols implements Consumer<Symbol> {

	private final String wanted;
	private final int most;
	private final List<SymbolNode> nodes = new ArrayList<>();

	FoundSymbols(String text, int most) {
		this.wanted = text.strip().toLowerCase(Locale.ROOT);
		this.most = most;
	}

	@Override
	public void accept(Symbol symbol) {
		boolean isMeant = Stream.of(symbol.name(), symbol.type(), symbol.detail()).anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
		if (isMeant && nodes.size() < most) {
			nodes.add(new SymbolNode(symbol.name(), symbol.name(), symbol.type(), symbol.detail(), true, false));
		}
	}

	List<SymbolNode> nodes() {
		return List.copyOf(nodes);
	}
}
