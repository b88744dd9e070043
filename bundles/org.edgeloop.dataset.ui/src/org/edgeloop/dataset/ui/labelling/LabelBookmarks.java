package org.edgeloop.dataset.ui.labelling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Bookmark;

/** The places of the recording that the user wants to come back to. They are saved with the labels, and changes can be undone. */
public final class LabelBookmarks {

	/** How near to a bookmark the cursor is on it, in points on the screen. */
	private static final int REACH = 3;

	private final LabellingPresenter presenter;
	private DoubleSupplier samplesPerPoint = () -> 1;

	LabelBookmarks(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	void setScale(DoubleSupplier samples) {
		samplesPerPoint = samples;
	}

	private LabelDocument document() {
		return presenter.document();
	}

	/** @return the bookmarks by position */
	public List<Bookmark> all() {
		return document().labels().getBookmarks().stream().sorted(Comparator.comparingLong(Bookmark::getSample)).toList();
	}

	/** Puts a bookmark at the cursor, or takes the one that is there away. */
	public void toggle() {
		long position = Math.clamp(presenter.cursor(), 0, Math.max(0, presenter.timeline().axis().length() - 1));
		double reach = REACH * samplesPerPoint.getAsDouble();
		List<Bookmark> here = all().stream().filter(bookmark -> Math.abs(bookmark.getSample() - position) <= reach).toList();
		if (here.isEmpty()) {
			document().addBookmark(position, freeName());
		} else {
			remove(here);
		}
	}

	private String freeName() {
		List<String> taken = all().stream().map(Bookmark::getName).toList();
		int number = 1;
		while (taken.contains("Bookmark " + number)) {
			number++;
		}
		return "Bookmark " + number;
	}

	public void remove(List<Bookmark> bookmarks) {
		document().execute(document().commands().removeBookmarks(bookmarks));
	}

	public void rename(Bookmark bookmark, String name) {
		document().execute(document().commands().renameBookmark(bookmark, name));
	}

	/** Goes to the first bookmark behind the cursor, or before it. */
	public void goToNext(boolean forward) {
		long cursor = presenter.cursor();
		List<Bookmark> order = forward ? all() : all().reversed();
		Optional<Bookmark> next = order.stream()
				.filter(bookmark -> forward ? bookmark.getSample() > cursor : bookmark.getSample() < cursor).findFirst();
		next.ifPresentOrElse(bookmark -> {
			presenter.navigation().goTo(bookmark.getSample());
			presenter.tell(bookmark.getName());
		}, () -> presenter.tell(forward ? "There is no bookmark behind the cursor." : "There is no bookmark before the cursor."));
	}
}
