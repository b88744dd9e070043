package org.edgeloop.dataset.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;

/**
 * Makes labels and bookmarks on somebody's behalf.
 *
 * @param name whom they name as their author
 */
public record LabelAuthor(String name) {

	/** @return a label that lies nowhere yet */
	public Label label(LabelKind kind, String type) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setKind(kind);
		label.setType(type);
		sign(label);
		return label;
	}

	/** Makes a label one that this author makes now. */
	public void sign(Label label) {
		label.setId(UUID.randomUUID().toString());
		vouch(label);
	}

	/** Makes this author, now, who stands for a label that keeps its id. */
	public void vouch(Label label) {
		label.setAuthor(name);
		label.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
	}

	public Bookmark bookmark(long sample, String bookmarkName) {
		Bookmark bookmark = LabelsFactory.eINSTANCE.createBookmark();
		bookmark.setId(UUID.randomUUID().toString());
		bookmark.setSample(sample);
		bookmark.setName(bookmarkName);
		return bookmark;
	}
}
