package org.edgeloop.dataset.ui.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.review.ReviewState;
import org.edgeloop.dataset.review.ReviewStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going from label to label in a review, and deciding about each by one key. */
class ReviewingTest {

	@TempDir
	Path project;

	private final List<String> told = new ArrayList<>();
	private LabellingFixture labelling;
	private LabellingPresenter presenter;
	private LabelReviewing reviewing;
	private Label first;
	private Label second;
	private Label third;

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project);
		presenter = labelling.presenter;
		presenter.document().setAuthor("Ada");
		reviewing = presenter.reviewing();
		first = labelling.region(1000, 2000);
		second = labelling.region(3000, 4000);
		third = labelling.region(5000, 6000);
		presenter.setMessages(told::add);
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	@Test
	void aDecisionLeadsToTheNextThatWaits() {
		presenter.select(List.of(first, third));
		reviewing.perform(ReviewStep.SUBMIT, "");
		presenter.document().setAuthor("Bea");
		labelling.at(0);
		presenter.select(List.of());
		reviewing.next();
		assertEquals(List.of(first), presenter.selection());
		reviewing.perform(ReviewStep.APPROVE, "");
		assertEquals(List.of(third), presenter.selection());
		reviewing.perform(ReviewStep.REJECT, "too long");
		assertEquals(List.of(ReviewState.APPROVED, ReviewState.DRAFT, ReviewState.REJECTED), states());
		assertEquals("Bea", first.getReview().by());
		assertEquals(List.of(), told);
	}

	@Test
	void whatCannotBeDoneIsTold() {
		presenter.select(List.of());
		reviewing.perform(ReviewStep.APPROVE, "");
		presenter.select(List.of(first));
		reviewing.perform(ReviewStep.APPROVE, "");
		reviewing.next();
		reviewing.perform(ReviewStep.SUBMIT, "");
		reviewing.perform(ReviewStep.REJECT, " ");
		assertEquals(4, told.size(), told.toString());
		assertTrue(told.get(1).contains("submitted"), told.toString());
		assertEquals(ReviewState.SUBMITTED, first.getReview().state());
	}

	@Test
	void whoeverReviewsTheirOwnLabelsIsTold() {
		presenter.select(List.of(first, second));
		reviewing.perform(ReviewStep.SUBMIT, "");
		reviewing.perform(ReviewStep.APPROVE, "");
		assertEquals(List.of("2 of these labels are your own: have somebody else look at them, too."), told);
		assertEquals(List.of(first, second), presenter.selection(), "several stay selected");
		presenter.document().domain().getCommandStack().undo();
		assertEquals(List.of(ReviewState.SUBMITTED, ReviewState.SUBMITTED, ReviewState.DRAFT), states());
	}

	private List<ReviewState> states() {
		return List.of(first, second, third).stream().map(label -> label.getReview().state()).toList();
	}
}
