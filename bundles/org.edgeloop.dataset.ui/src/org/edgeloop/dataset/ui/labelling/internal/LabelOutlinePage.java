package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingListener;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.internal.LabelOutline.Branch;
import org.edgeloop.signal.Channel;
import org.edgeloop.ui.Icons;

/** The outline of a recording: what the canvas draws, as a native tree for those who read or hear it. */
public final class LabelOutlinePage extends ContentOutlinePage {

	/** A class with more labels shows the rest on request, so that opening it takes no time. */
	private static final int SHOWN_AT_ONCE = 500;
	private static final int MOST_SELECTED = 100;

	private final LabellingEditor editor;
	private final Consumer<Optional<LabellingPresenter>> readiness = this::follow;
	private final LabellingListener listener = this::labellingChanged;
	private Optional<LabellingPresenter> presenter = Optional.empty();
	private Optional<TypeImages> images = Optional.empty();
	private boolean following;

	public LabelOutlinePage(LabellingEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setUseHashlookup(true);
		viewer.setDisplayIncrementally(SHOWN_AT_ONCE);
		viewer.setContentProvider(new Nodes());
		viewer.setLabelProvider(new Names());
		editor.addReadinessListener(readiness);
	}

	@Override
	public void dispose() {
		editor.removeReadinessListener(readiness);
		presenter.ifPresent(p -> p.removeListener(listener));
		super.dispose();
	}

	private void follow(Optional<LabellingPresenter> shown) {
		presenter.ifPresent(p -> p.removeListener(listener));
		presenter = shown;
		images = shown.map(p -> new TypeImages(new TypeColors(p.taxonomy()), getControl()));
		shown.ifPresent(p -> p.addListener(listener));
		getTreeViewer().setInput(shown.map(LabelOutline::of).orElse(LabelOutline.EMPTY));
		getTreeViewer().expandToLevel(Branch.CHANNELS, 1);
	}

	private void labellingChanged(Change change) {
		presenter.ifPresent(p -> {
			TreeViewer viewer = getTreeViewer();
			if (change == Change.LABELS || change == Change.BOOKMARKS) {
				Object[] open = viewer.getExpandedElements();
				viewer.setInput(LabelOutline.of(p));
				viewer.setExpandedElements(open);
			} else if (change == Change.SELECTION && !following) {
				List<?> shown = shown(p.selection());
				viewer.setSelection(new StructuredSelection(shown), shown.size() == 1);
			}
		});
	}

	/**
	 * A native tree makes its items one by one, so opening a class only to mark some of ten thousand labels would take minutes:
	 * the class stands for them where it holds many, or many are selected.
	 */
	private List<?> shown(List<Label> labels) {
		if (labels.size() > MOST_SELECTED || !(getTreeViewer().getInput() instanceof LabelOutline outline)) {
			return labels.stream().map(Label::getType).distinct().map(Branch::new).toList();
		}
		return labels.stream().map(label -> {
			Branch branch = new Branch(label.getType());
			boolean small = outline.branches().getOrDefault(branch, List.of()).size() <= SHOWN_AT_ONCE;
			return small || getTreeViewer().testFindItem(label) != null ? label : branch;
		}).distinct().toList();
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		List<Label> labels = event.getStructuredSelection().stream().filter(Label.class::isInstance).map(Label.class::cast)
				.toList();
		if (event.getStructuredSelection().getFirstElement() instanceof Bookmark bookmark && getControl().isFocusControl()) {
			presenter.ifPresent(p -> p.navigation().goTo(bookmark.getSample()));
		}
		presenter.filter(_ -> getControl().isFocusControl() && !labels.isEmpty()).ifPresent(p -> {
			following = true;
			if (labels.size() == 1) {
				p.navigation().goTo(labels.getFirst());
			} else {
				p.select(labels);
			}
			following = false;
		});
	}

	private static final class Nodes implements ITreeContentProvider {

		private LabelOutline outline = LabelOutline.EMPTY;

		@Override
		public void inputChanged(Viewer viewer, @Nullable Object before, @Nullable Object input) {
			outline = input instanceof LabelOutline shown ? shown : LabelOutline.EMPTY;
		}

		@Override
		public Object[] getElements(Object input) {
			return outline.branches().keySet().toArray();
		}

		@Override
		public Object[] getChildren(Object node) {
			return node instanceof Branch branch ? outline.branches().getOrDefault(branch, List.of()).toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(Object node) {
			return switch (node) {
			case Label label -> new Branch(label.getType());
			case Channel _ -> Branch.CHANNELS;
			case Bookmark _ -> Branch.BOOKMARKS;
			default -> null;
			};
		}

		@Override
		public boolean hasChildren(Object node) {
			return node instanceof Branch;
		}
	}

	private final class Names extends LabelProvider {

		@Override
		public String getText(Object node) {
			return presenter.map(p -> switch (node) {
			case Branch branch when branch.equals(Branch.CHANNELS) -> "Channels";
			case Branch branch when branch.equals(Branch.BOOKMARKS) -> "Bookmarks";
			case Branch branch -> p.taxonomy().nameOf(branch.type()) + count(branch);
			case Bookmark bookmark -> bookmark.getName() + "   " + TimeText.of(p.timeline()).position(bookmark.getSample());
			case Channel channel -> channel.unit().isEmpty() ? channel.name() : channel.name() + " [" + channel.unit() + "]";
			case Label label -> TimeText.of(p.timeline()).brief(LabellingPresenter.rangeOf(label))
					+ (label.getNote().isEmpty() ? "" : "   " + label.getNote());
			default -> String.valueOf(node);
			}).orElse("");
		}

		private String count(Branch branch) {
			int count = getTreeViewer().getInput() instanceof LabelOutline outline ? outline.branches().getOrDefault(branch, List.of()).size() : 0;
			return " (" + count + ")";
		}

		@Override
		public @Nullable Image getImage(Object node) {
			return switch (node) {
			case Branch branch when branch.equals(Branch.CHANNELS) || branch.equals(Branch.BOOKMARKS) -> Icons.GROUP.image();
			case Bookmark _ -> Icons.LABEL_POINT.image();
			case Branch branch when images.isPresent() -> images.get().image(branch.type());
			case Channel _ -> Icons.CHANNEL.image();
			case Label label -> label.getTo() > label.getFrom() ? Icons.LABEL_REGION.image() : Icons.LABEL_POINT.image();
			default -> null;
			};
		}
	}
}
