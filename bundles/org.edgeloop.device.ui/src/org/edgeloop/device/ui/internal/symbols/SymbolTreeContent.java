package org.edgeloop.device.ui.internal.symbols;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.device.browse.SymbolNode;

/** The tree of a device's symbols, or what was searched for. What is being read is a line that says so. */
final class SymbolTreeContent implements ITreeContentProvider {

	private static final Object[] READING = { "Reading…" };
	private static final Object[] NOTHING = {};

	private final SymbolsPresenter presenter;

	SymbolTreeContent(SymbolsPresenter presenter) {
		this.presenter = presenter;
	}

	@Override
	public Object[] getElements(Object input) {
		return presenter.found().map(nodes -> (Object[]) nodes.toArray()).orElseGet(() -> level(""));
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof SymbolNode node ? level(node.id()) : NOTHING;
	}

	private Object[] level(String id) {
		return presenter.level(id).map(nodes -> (Object[]) nodes.toArray()).orElse(presenter.problem().isPresent() ? NOTHING : READING);
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof SymbolNode node && node.hasParts();
	}
}
