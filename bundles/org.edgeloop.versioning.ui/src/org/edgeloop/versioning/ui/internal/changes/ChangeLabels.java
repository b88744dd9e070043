package org.edgeloop.versioning.ui.internal.changes;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;

/** Shows the lines of the tree: a file's name, what became of it, its folder; and how many there are in a group. */
final class ChangeLabels extends LabelProvider implements IStyledLabelProvider {

	private final VersionsPresenter presenter;
	private final ChangeIcons icons = new ChangeIcons();

	private ChangeLabels(VersionsPresenter presenter) {
		this.presenter = presenter;
	}

	/** @return for a tree viewer with tooltips */
	static DelegatingStyledCellLabelProvider styled(VersionsPresenter presenter) {
		return new DelegatingStyledCellLabelProvider(new ChangeLabels(presenter)) {
			@Override
			public @Nullable String getToolTipText(Object element) {
				return element instanceof ChangeNode.OfChange(Change change) ? change.path() + ": " + change.kind().word() + from(change) : null;
			}
		};
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch ((ChangeNode) element) {
		case ChangeNode.OfGroup(Group group) -> new StyledString(group.title()).append("  " + count(group), StyledString.DECORATIONS_STYLER);
		case ChangeNode.OfChange(Change change) -> line(change);
		};
	}

	private String count(Group group) {
		int count = presenter.changes(group).size();
		return count > ChangeTreeContent.MOST ? count + ", the first " + ChangeTreeContent.MOST + " listed" : Integer.toString(count);
	}

	private static StyledString line(Change change) {
		StyledString line = new StyledString(change.name());
		// In these groups every line would say the same.
		if (change.group() != Group.UNTRACKED && change.group() != Group.CONFLICTS) {
			line.append("  " + change.kind().word() + from(change), StyledString.DECORATIONS_STYLER);
		}
		return change.folder().isEmpty() ? line : line.append("  " + change.folder(), StyledString.QUALIFIER_STYLER);
	}

	private static String from(Change change) {
		return change.oldPath().isEmpty() ? "" : " from " + change.oldPath();
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return switch ((ChangeNode) element) {
		case ChangeNode.OfGroup(Group group) -> ChangeIcons.group(group).image();
		case ChangeNode.OfChange(Change change) -> icons.image(change);
		};
	}

	@Override
	public void dispose() {
		icons.dispose();
		super.dispose();
	}
}
