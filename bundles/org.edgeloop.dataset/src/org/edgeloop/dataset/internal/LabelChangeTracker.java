package org.edgeloop.dataset.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Collects the labels, bookmarks and rejected suggestions that something was done to. */
@NonNullByDefault({})
public final class LabelChangeTracker extends EContentAdapter {

	private final Map<EObject, LabelPart> touched = new LinkedHashMap<>();

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		if (change.isTouch()) {
			return;
		}
		if (change.getNotifier() instanceof LabelSet) {
			LabelPart.of(change.getFeature()).ifPresent(part -> {
				add(change.getOldValue(), part);
				add(change.getNewValue(), part);
			});
		} else if (change.getNotifier() instanceof EObject object) {
			LabelPart.of(object.eContainmentFeature()).ifPresent(part -> touched.put(object, part));
		}
	}

	/** @return what was touched since the last call, with the list that it is in, or was removed from */
	public SequencedMap<EObject, LabelPart> take() {
		var objects = new LinkedHashMap<>(touched);
		touched.clear();
		return objects;
	}

	private void add(Object value, LabelPart part) {
		if (value instanceof EObject object) {
			touched.put(object, part);
		} else if (value instanceof Collection<?> values) {
			values.forEach(each -> add(each, part));
		}
	}
}
