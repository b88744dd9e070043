package org.edgeloop.dataset.ui.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.common.command.CommandStack;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.suggestion.SuggestionDecision;
import org.edgeloop.dataset.suggestion.SuggestionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going from suggestion to suggestion, and deciding about each by one key. */
class SuggestionGesturesTest {

	private static final LabelOrigin ORIGIN = LabelOrigin.of("kurtosis: level=5", 0.75);

	@TempDir
	Path project;

	private LabellingFixture labelling;
	private LabellingPresenter presenter;
	private LabelSuggestions suggestions;
	private CommandStack stack;
	private final List<String> told = new ArrayList<>();
	private final Label first = suggestion("fault/ball", 1000, 1200);
	private final Label second = suggestion("fault/cage", 3000, 3500);
	private final Label third = suggestion("fault/ball", 8000, 8200);

	private static Label suggestion(String type, long from, long to) {
		return new SuggestedLabels(type, List.of("DE")).region(from, to, ORIGIN);
	}

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project);
		presenter = labelling.presenter;
		presenter.document().setAuthor("Ada");
		presenter.setMessages(told::add);
		suggestions = presenter.suggestions();
		stack = presenter.document().domain().getCommandStack();
		suggestions.show(List.of(first, second, third));
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	private Optional<Label> current() {
		return suggestions.current();
	}

	@Test
	void theNextSuggestionIsTheFirstBehindTheCursorAndBehindTheLastComesTheFirst() {
		labelling.at(2000);
		suggestions.next();
		assertEquals(Optional.of(second), current());
		assertEquals(OptionalLong.of(3000), presenter.timeline().cursor());
		suggestions.next();
		suggestions.next();
		assertEquals(Optional.of(first), current());
		suggestions.previous();
		assertEquals(Optional.of(third), current());
	}

	@Test
	void acceptingMakesALabelThatRemembersWhereItCameFromAndGoesOn() {
		suggestions.goTo(first);
		suggestions.accept();
		Label label = presenter.index().sorted().getFirst();
		assertEquals(List.of("fault/ball 1000-1200"), labelling.labels());
		assertEquals(ORIGIN, label.getOrigin());
		assertEquals("Ada", label.getAuthor());
		assertEquals(Optional.of(second), current());
		assertEquals(List.of(), presenter.selection(), "a class key must not change the label that was just accepted");
	}

	@Test
	void rejectingLeavesTheLabelsAsTheyAreAndGoesOn() {
		labelling.region(5000, 6000);
		suggestions.goTo(second);
		suggestions.reject();
		assertEquals(List.of("normal 5000-6000"), labelling.labels());
		assertEquals(SuggestionState.REJECTED, suggestions.index().state(second));
		assertEquals(Optional.of(third), current());
		assertEquals(1, presenter.index().lanes(), "what was rejected takes no room among the labels");
	}

	@Test
	void aClassKeyAcceptsAsThatClass() {
		String key = presenter.taxonomy().find("fault/cage").orElseThrow().key();
		suggestions.goTo(first);
		presenter.nextLabel().chooseTypeByKey(key);
		assertEquals(List.of("fault/cage 1000-1200"), labelling.labels());
		assertEquals(SuggestionState.ACCEPTED, suggestions.index().state(first));
		assertEquals(Optional.of(second), current());
	}

	@Test
	void aClassKeyIsForThePendingMarkWhereThereIsOne() {
		suggestions.goTo(first);
		labelling.at(100);
		presenter.marking().markIn();
		presenter.nextLabel().chooseType("fault/cage");
		assertEquals(List.of(), labelling.labels());
		assertTrue(suggestions.index().isOpen(first));
	}

	@Test
	void undoOpensTheSuggestionAgainAndLooksAtIt() {
		suggestions.goTo(first);
		suggestions.accept();
		suggestions.reject();
		stack.undo();
		assertEquals(Optional.of(second), current());
		stack.undo();
		assertEquals(Optional.of(first), current());
		assertEquals(List.of(), labelling.labels());
		assertEquals(3, suggestions.open().size());
		stack.redo();
		assertEquals(List.of("fault/ball 1000-1200"), labelling.labels());
	}

	@Test
	void behindTheLastDecisionNothingIsLeft() {
		suggestions.show(List.of(first));
		suggestions.next();
		suggestions.accept();
		assertEquals(Optional.empty(), current());
		assertEquals("No suggestion is left to decide about.", told.getLast());
		suggestions.accept();
		assertEquals(1, labelling.labels().size());
	}

	@Test
	void whatDoesNotFitTheRecordingStaysOpenAndSaysWhy() {
		suggestions.show(List.of(suggestion("fault/ball", LabellingFixture.LENGTH - 10, LabellingFixture.LENGTH + 10)));
		suggestions.next();
		suggestions.accept();
		assertEquals(List.of(), labelling.labels());
		assertTrue(told.getLast().contains("does not fit"), told::toString);
		suggestions.reject();
		assertEquals(0, suggestions.open().size());
	}

	@Test
	void labelsAndSuggestionsAreNeverBothMeant() {
		Label label = labelling.region(5000, 6000);
		suggestions.goTo(first);
		assertEquals(List.of(), presenter.selection());
		presenter.select(List.of(label));
		assertEquals(Optional.empty(), current());
		suggestions.goTo(first);
		presenter.cancel();
		assertEquals(Optional.empty(), current());
	}

	@Test
	void deleteRejectsAndEnterAcceptsTheSuggestionThatIsLookedAt() {
		suggestions.goTo(first);
		presenter.editing().deleteSelected();
		assertEquals(SuggestionState.REJECTED, suggestions.index().state(first));
		presenter.marking().commit();
		assertEquals(List.of("fault/cage 3000-3500"), labelling.labels());
	}

	@Test
	void enterStillLabelsWhatIsSelectedOnTheTimeline() {
		suggestions.goTo(first);
		presenter.timeline().setSelection(Optional.of(new SampleRange(10, 20)));
		presenter.marking().commit();
		assertEquals(List.of("normal 10-20"), labelling.labels());
	}

	@Test
	void theKeysForTheNextLabelGoAmongSuggestionsFromOneOfThem() {
		labelling.region(5000, 6000);
		suggestions.goTo(first);
		presenter.navigation().next();
		assertEquals(Optional.of(second), current());
		presenter.navigation().previous();
		assertEquals(Optional.of(first), current());
		presenter.cancel();
		presenter.navigation().next();
		assertEquals(1, presenter.selection().size());
	}

	@Test
	void aClickLooksAtTheShortestSuggestionOfItsChannel() {
		Label around = suggestion("fault/cage", 500, 2000);
		suggestions.show(List.of(first, around));
		suggestions.lookAt(1100, "DE");
		assertEquals(Optional.of(first), current());
		suggestions.lookAt(600, "DE");
		assertEquals(Optional.of(around), current());
		suggestions.lookAt(600, "FE");
		assertEquals(Optional.empty(), current());
	}

	@Test
	void otherSuggestionsInTheFileLeaveTheOneThatIsLookedAt() {
		suggestions.goTo(second);
		suggestions.show(List.of(suggestion("fault/cage", 3000, 3500), suggestion("normal", 1, 2)));
		assertEquals(second.getId(), current().orElseThrow().getId());
		suggestions.show(List.of(first));
		assertEquals(Optional.empty(), current());
	}

	@Test
	void severalAreDecidedAboutInOneStep() {
		suggestions.decide(SuggestionDecision.ACCEPT, List.of(first.getId(), second.getId(), "gone"));
		assertEquals(2, labelling.labels().size());
		stack.undo();
		assertEquals(List.of(), labelling.labels());
		suggestions.decide(SuggestionDecision.REJECT, List.of(first.getId(), second.getId(), third.getId()));
		assertEquals(0, suggestions.open().size());
		stack.undo();
		assertEquals(3, suggestions.open().size());
		assertFalse(presenter.document().isDirty());
	}
}
