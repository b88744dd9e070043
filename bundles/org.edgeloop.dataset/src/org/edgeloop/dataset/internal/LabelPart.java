package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** A list of a label set whose objects have ids and take a line each, so that journals, merges and undo treat all of them alike. */
public enum LabelPart {

	LABELS("labels", LabelsPackage.Literals.LABEL_SET__LABELS),
	BOOKMARKS("bookmarks", LabelsPackage.Literals.LABEL_SET__BOOKMARKS),
	/** Suggestions that nobody wants to see again. */
	REJECTED("rejected", LabelsPackage.Literals.LABEL_SET__REJECTED);

	private final String key;
	private final EReference list;

	LabelPart(String key, EReference list) {
		this.key = key;
		this.list = list;
	}

	/** @return the list's name in label files and journals */
	public String key() {
		return key;
	}

	/** @return the set's live list */
	public EList<EObject> of(LabelSet set) {
		@SuppressWarnings("unchecked")
		var objects = (EList<EObject>) set.eGet(list);
		return objects;
	}

	static Optional<LabelPart> named(String key) {
		return Stream.of(values()).filter(part -> part.key.equals(key)).findFirst();
	}

	/** @return the part that a set keeps under the given feature of the model; empty if it is no such list */
	static Optional<LabelPart> of(@Nullable Object feature) {
		return Stream.of(values()).filter(part -> part.list == feature).findFirst();
	}

	/** @return the object as one line of JSON */
	static String line(EObject object) {
		return object instanceof Bookmark bookmark ? LabelWriter.line(bookmark) : LabelWriter.line((Label) object);
	}

	/** The inverse of {@link #line}. */
	EObject read(JsonSource source) throws IOException {
		return this == BOOKMARKS ? LabelReader.bookmark(source) : LabelReader.label(source);
	}
}
