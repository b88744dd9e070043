package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.device.plc.Symbol;

/** The symbols of a program as a tree: by the dots in their names, and below those by the parts of their types. */
public final class SymbolTree {

	private final SymbolTable table;
	/** By the lower-case names of parents. */
	private final Map<String, Map<String, SymbolNode>> levels = new LinkedHashMap<>();

	private SymbolTree(SymbolTable table) {
		this.table = table;
	}

	/** Reads all symbols of a program once. */
	public static SymbolTree read(SymbolTable table, Progress progress) throws IOException {
		var tree = new SymbolTree(table);
		List<Symbol> all = new ArrayList<>();
		table.list("", all::add, progress);
		for (Symbol symbol : all) {
			tree.add(symbol);
		}
		return tree;
	}

	private void add(Symbol symbol) throws IOException {
		String parent = "";
		for (int dot = symbol.name().indexOf('.', 1); dot > 0; dot = symbol.name().indexOf('.', dot + 1)) {
			String group = symbol.name().substring(0, dot);
			level(parent).merge(group.toLowerCase(Locale.ROOT), new SymbolNode(group, last(group), "", "", false, true), (there, _) -> withParts(there));
			parent = group;
		}
		boolean hasParts = levels.containsKey(symbol.name().toLowerCase(Locale.ROOT)) || !isPlain(symbol.type());
		level(parent).put(symbol.name().toLowerCase(Locale.ROOT), node(symbol, hasParts));
	}

	private static SymbolNode withParts(SymbolNode node) {
		return new SymbolNode(node.id(), node.name(), node.type(), node.detail(), node.isVariable(), true);
	}

	private static SymbolNode node(Symbol symbol, boolean hasParts) {
		return new SymbolNode(symbol.name(), last(symbol.name()), symbol.type(), symbol.detail(), true, hasParts);
	}

	private Map<String, SymbolNode> level(String parent) {
		return levels.computeIfAbsent(parent.toLowerCase(Locale.ROOT), _ -> new LinkedHashMap<>());
	}

	private static String last(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static boolean isPlain(String type) throws IOException {
		return PlcTypes.named(type).isPresent();
	}

	/** @return what is right below a symbol or a program; empty if nothing is */
	public List<SymbolNode> parts(String parent, Progress progress) throws IOException {
		if (levels.containsKey(parent.toLowerCase(Locale.ROOT))) {
			return List.copyOf(level(parent).values());
		}
		List<SymbolNode> parts = new ArrayList<>();
		List<Symbol> listed = new ArrayList<>();
		table.list(parent, listed::add, progress);
		for (Symbol part : listed) {
			if (part.name().length() > parent.length()) {
				parts.add(node(part, !isPlain(part.type())));
			}
		}
		return parts;
	}
}
