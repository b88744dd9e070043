package org.edgeloop.versioning.ui.internal.changes;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;

/** Hands the presenter's groups and changes to a tree viewer. */
final class ChangeTreeContent implements ITreeContentProvider {

	/** More lines nobody reads, and trees are slow with them; what is done to a group is done to all of it. */
	static final int MOST = 1000;

	private final VersionsPresenter presenter;

	ChangeTreeContent(VersionsPresenter presenter) {
		this.presenter = presenter;
	}

	@Override
	public Object[] getElements(Object input) {
		return presenter.roots().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof ChangeNode.OfGroup(var group) ? presenter.changes(group).stream().limit(MOST).map(ChangeNode.OfChange::new).toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return element instanceof ChangeNode.OfChange(var change) ? new ChangeNode.OfGroup(change.group()) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof ChangeNode.OfGroup;
	}
}
