package org.edgeloop.versioning.ui.internal.changes;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.changes.ChangePaths;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;

/** Stages what is dragged onto the staged changes, and unstages what is dragged away from them. */
final class ChangeDrag extends ViewerDropAdapter {

	private final VersionsPresenter presenter;
	private final Supplier<List<Change>> dragged;

	private ChangeDrag(TreeViewer tree, VersionsPresenter presenter, Supplier<List<Change>> dragged) {
		super(tree);
		this.presenter = presenter;
		this.dragged = dragged;
		setFeedbackEnabled(false);
	}

	/** @param selected what is selected in the tree */
	static void install(TreeViewer tree, VersionsPresenter presenter, Supplier<List<Change>> selected) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		tree.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !selected.get().isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		tree.addDropSupport(DND.DROP_MOVE, transfers, new ChangeDrag(tree, presenter, selected));
	}

	private static @Nullable Group group(@Nullable Object target) {
		return switch (target) {
		case ChangeNode.OfGroup(Group group) -> group;
		case ChangeNode.OfChange(Change change) -> change.group();
		case null, default -> null;
		};
	}

	@Override
	public boolean validateDrop(@Nullable Object target, int operation, TransferData transfer) {
		Group group = group(target);
		if (group == Group.STAGED) {
			return !ChangePaths.stageable(dragged.get()).isEmpty();
		}
		return (group == Group.UNSTAGED || group == Group.UNTRACKED || group == null) && !ChangePaths.unstageable(dragged.get()).isEmpty();
	}

	@Override
	public boolean performDrop(@Nullable Object data) {
		if (group(getCurrentTarget()) == Group.STAGED) {
			presenter.stage(dragged.get());
		} else {
			presenter.unstage(dragged.get());
		}
		return true;
	}
}
