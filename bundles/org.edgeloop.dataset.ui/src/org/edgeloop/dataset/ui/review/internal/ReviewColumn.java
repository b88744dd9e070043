package org.edgeloop.dataset.ui.review.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.dataset.ui.review.ReviewText;
import org.edgeloop.dataset.ui.search.internal.SearchColumn;
import org.edgeloop.ui.RowColumn;

/** The columns of the table of labels in their review. */
final class ReviewColumn {

	private ReviewColumn() {
	}

	/** @param taxonomy gives the names of the classes at the time they are shown */
	static List<RowColumn<FoundLabel>> all(Supplier<Taxonomy> taxonomy) {
		return List.of(
				new RowColumn<>("State", 13, false, found -> ReviewText.of(found.label().getReview().state()),
						Comparator.comparing(found -> found.label().getReview().state())),
				RowColumn.words("Class", 22, found -> SearchColumn.CLASS.text(found, taxonomy.get())),
				RowColumn.words("Recording", 34, found -> SearchColumn.RECORDING.text(found, taxonomy.get())),
				new RowColumn<>("Start", 14, true, found -> SearchColumn.START.text(found, taxonomy.get()),
						Comparator.comparing(FoundLabel::recording).thenComparingLong(found -> found.label().getFrom())),
				new RowColumn<>("Duration", 14, true, found -> SearchColumn.DURATION.text(found, taxonomy.get()),
						Comparator.comparingDouble(found -> found.seconds().orElse(found.label().getTo() - found.label().getFrom()))),
				RowColumn.words("Author", 14, found -> found.label().getAuthor()),
				RowColumn.words("Reviewed by", 14, found -> found.label().getReview().by()),
				RowColumn.words("When", 20, found -> found.label().getReview().at()),
				RowColumn.words("Comment", 34, found -> found.label().getReview().comment()));
	}
}
