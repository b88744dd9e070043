package org.edgeloop.dataset.ui.review.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.dataset.review.ListReviewsOperation.Reviews;
import org.edgeloop.dataset.ui.review.ReviewFilter;
import org.edgeloop.dataset.ui.review.ReviewText;
import org.edgeloop.ui.RowTable;

/** The widgets of the Review view: which labels, how many there are, and the labels. */
public final class ReviewArea extends Composite {

	private static final int MARGIN = 4;

	private final Combo filter;
	private final Label summary;
	private final RowTable<FoundLabel> table;
	private Taxonomy taxonomy = Taxonomy.DEFAULT;

	/**
	 * @param chosen is told which labels the user wants to see
	 * @param open shows a label in its recording
	 */
	public ReviewArea(Composite parent, Consumer<ReviewFilter> chosen, Consumer<FoundLabel> open) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, MARGIN).applyTo(this);
		filter = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		filter.setItems(Stream.of(ReviewFilter.values()).map(ReviewFilter::title).toArray(String[]::new));
		filter.select(ReviewFilter.TO_REVIEW.ordinal());
		filter.addListener(SWT.Selection, _ -> chosen.accept(ReviewFilter.values()[filter.getSelectionIndex()]));
		GridDataFactory.fillDefaults().indent(MARGIN, MARGIN).applyTo(filter);
		summary = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(summary);
		table = new RowTable<>(this, SWT.MULTI, ReviewColumn.all(() -> taxonomy), open);
		table.setImage(found -> ReviewText.image(found.label().getReview().state()));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
	}

	public void show(Reviews reviews, Taxonomy classes, ReviewFilter chosen) {
		taxonomy = classes;
		table.show(reviews.labels());
		long count = chosen.count(reviews.counts());
		String cut = count > reviews.labels().size() ? " The first " + reviews.labels().size() + " are shown." : "";
		String nothing = count == 0 ? "None here. " : "";
		summary.setText(nothing + "The project has " + ReviewFilter.summary(reviews.counts()) + "." + cut + problems(reviews.problems()));
		layout();
	}

	private static String problems(List<Problem> problems) {
		return problems.isEmpty() ? "" : " Not read: " + problems.getFirst().toLine() + (problems.size() == 1 ? "" : ", and others");
	}

	/** @return the labels that the user has chosen */
	public List<FoundLabel> selection() {
		return table.selection();
	}

	Table table() {
		return table.control();
	}

	@Override
	public boolean setFocus() {
		return table.control().setFocus();
	}
}
