package org.edgeloop.dataset.ui.labelling;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelsPackage;

/** Collects which labels were added, changed or removed: what a command says of itself does not hold for its undo. */
final class TouchedLabels extends EContentAdapter {

	private final LabellingPresenter presenter;
	private Set<Label> touched = none();
	private boolean bookmarks;

	TouchedLabels(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	/** @return who listens to the labels by this */
	LabellingPresenter presenter() {
		return presenter;
	}

	private static Set<Label> none() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch()) {
			bookmarks |= notification.getNotifier() instanceof Bookmark
					|| notification.getFeature() == LabelsPackage.eINSTANCE.getLabelSet_Bookmarks();
			add(notification.getNotifier());
			add(notification.getOldValue());
			add(notification.getNewValue());
		}
	}

	private void add(@Nullable Object value) {
		if (value instanceof Label label) {
			touched.add(label);
		} else if (value instanceof Collection<?> values) {
			values.forEach(this::add);
		}
	}

	/** @return the labels touched since this was asked last */
	Set<Label> take() {
		Set<Label> taken = touched;
		touched = none();
		return taken;
	}

	/** @return whether a bookmark was touched since this was asked last */
	boolean takeBookmarks() {
		boolean taken = bookmarks;
		bookmarks = false;
		return taken;
	}
}
