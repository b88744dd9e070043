package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.taxonomy.TypePaths;
import org.edgeloop.dataset.ui.labelling.internal.TypeColors;
import org.edgeloop.dataset.ui.labelling.internal.TypeImages;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;

/** The label types as a native tree; its elements are their paths. A type can be dragged to another place. */
final class TypeTree {

	private final TaxonomyPresenter presenter;
	private final TreeViewer viewer;
	private TypeImages images;
	private boolean showing;

	TypeTree(Composite parent, TaxonomyPresenter presenter) {
		this.presenter = presenter;
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		images = images();
		addColumn("Class", 26, LabelType::name, true);
		addColumn("Key", 6, LabelType::key, false);
		addColumn("Id", 20, LabelType::id, false);
		viewer.setContentProvider(new Types());
		viewer.setAutoExpandLevel(TreeViewer.ALL_LEVELS);
		viewer.addSelectionChangedListener(event -> {
			if (!showing && event.getStructuredSelection().getFirstElement() instanceof String path) {
				presenter.select(path);
			}
		});
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new Drag());
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new TypeDrop(viewer, presenter));
		tree.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				presenter.removeType();
			}
		});
		presenter.addListener(this::show);
		show();
	}

	private void addColumn(String title, int characters, Function<LabelType, String> text, boolean isName) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(new PixelConverter(viewer.getTree()).convertWidthInCharsToPixels(characters));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object path) {
				return presenter.draft().taxonomy().find((String) path).map(text).orElse("");
			}

			@Override
			public @Nullable Image getImage(Object path) {
				return isName ? images.image((String) path) : null;
			}
		});
	}

	private TypeImages images() {
		return new TypeImages(new TypeColors(presenter.draft().taxonomy()), viewer.getTree());
	}

	Tree control() {
		return viewer.getTree();
	}

	private void show() {
		if (viewer.getTree().isDisposed()) {
			return;
		}
		showing = true;
		images = images();
		if (viewer.getInput() == presenter) {
			viewer.refresh();
		} else {
			viewer.setInput(presenter);
		}
		viewer.setSelection(presenter.selection().isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(presenter.selection()), true);
		showing = false;
	}

	private final class Types implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return paths(presenter.draft().taxonomy().roots());
		}

		@Override
		public Object[] getChildren(Object path) {
			return paths(type(path).map(LabelType::children).orElse(List.of()));
		}

		@Override
		public @Nullable Object getParent(Object path) {
			String parent = TypePaths.parent((String) path);
			return parent.isEmpty() ? null : parent;
		}

		@Override
		public boolean hasChildren(Object path) {
			return type(path).map(found -> !found.children().isEmpty()).orElse(false);
		}

		private Optional<LabelType> type(Object path) {
			return presenter.draft().taxonomy().find((String) path);
		}

		private Object[] paths(List<LabelType> types) {
			return types.stream().map(LabelType::path).toArray();
		}
	}

	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}
}
