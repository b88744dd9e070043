package org.edgeloop.dataset.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Collects the labels and bookmarks that something was done to. */
@NonNullByDefault({})
public final class LabelChangeTracker extends EContentAdapter {

	private final Set<EObject> touched = new LinkedHashSet<>();

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		if (change.isTouch()) {
			return;
		}
		add(change.getNotifier());
		add(change.getOldValue());
		add(change.getNewValue());
	}

	/** @return the labels and bookmarks since the last call; those removed are among them */
	public List<EObject> take() {
		List<EObject> objects = List.copyOf(touched);
		touched.clear();
		return objects;
	}

	private void add(Object value) {
		if (value instanceof Label || value instanceof Bookmark) {
			touched.add((EObject) value);
		} else if (value instanceof Collection<?> values) {
			values.forEach(this::add);
		}
	}
}
