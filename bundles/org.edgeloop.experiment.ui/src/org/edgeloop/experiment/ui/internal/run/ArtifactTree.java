package org.edgeloop.experiment.ui.internal.run;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeColumn;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.ui.run.RunPresenter;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;

/** The artifacts of a run as a tree, each folder read when it is opened. Enter or a double click opens a file in its editor. */
final class ArtifactTree {

	private static final int NAME = 36;
	private static final int SIZE = 12;
	private static final String PENDING = "Reading…";
	private static final String NOTHING = "nothing here";

	private final RunPresenter presenter;
	private final ArtifactOpener opener;
	private final TreeViewer tree;

	ArtifactTree(Composite parent, RunPresenter presenter, ArtifactOpener opener) {
		this.presenter = presenter;
		this.opener = opener;
		tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
		tree.getTree().setHeaderVisible(true);
		column("Artifact", NAME, SWT.LEFT);
		column("Size", SIZE, SWT.RIGHT);
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new Labels());
		tree.setUseHashlookup(true);
		tree.addOpenListener(_ -> open());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> selectedFile().ifPresent(file -> {
			manager.add(Actions.push("Open", () -> opener.open(file)));
			manager.add(Actions.push("Save As…", () -> opener.saveAs(file)));
			manager.add(Actions.push("Copy Path", () -> opener.copyPath(file)));
		}));
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		tree.setInput(presenter);
	}

	private void column(String title, int characters, int style) {
		TreeColumn column = new TreeColumn(tree.getTree(), style);
		column.setText(title);
		column.setWidth(new PixelConverter(tree.getTree()).convertWidthInCharsToPixels(characters));
	}

	Control control() {
		return tree.getControl();
	}

	private Optional<Artifact> selectedFile() {
		return tree.getStructuredSelection().getFirstElement() instanceof Artifact artifact && !artifact.folder() ? Optional.of(artifact)
				: Optional.empty();
	}

	private void open() {
		selectedFile().ifPresentOrElse(opener::open, () -> {
			Object folder = tree.getStructuredSelection().getFirstElement();
			if (folder != null) {
				tree.setExpandedState(folder, !tree.getExpandedState(folder));
			}
		});
	}

	void refresh() {
		tree.refresh();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return presenter.reference().isEmpty() ? new Object[0] : children("");
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Artifact artifact ? children(artifact.path()) : new Object[0];
		}

		private Object[] children(String folder) {
			Optional<List<Artifact>> known = presenter.artifacts(folder);
			if (known.isEmpty()) {
				return new Object[] { PENDING };
			}
			return known.get().isEmpty() ? new Object[] { NOTHING } : known.get().toArray();
		}

		@Override
		public @Nullable Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Artifact artifact && artifact.folder();
		}
	}

	private static final class Labels extends LabelProvider implements ITableLabelProvider {

		@Override
		public @Nullable Image getColumnImage(Object element, int column) {
			if (column != 0 || !(element instanceof Artifact artifact)) {
				return null;
			}
			return (artifact.folder() ? Icons.GROUP : Icons.ARTIFACT).image();
		}

		@Override
		public String getColumnText(Object element, int column) {
			if (element instanceof Artifact artifact) {
				return column == 0 ? artifact.name() : RunText.size(artifact.folder() ? -1 : artifact.size());
			}
			return column == 0 ? String.valueOf(element) : "";
		}

		@Override
		public String getText(Object element) {
			return getColumnText(element, 0);
		}
	}
}
