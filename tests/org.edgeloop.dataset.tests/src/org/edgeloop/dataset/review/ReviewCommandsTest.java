package org.edgeloop.dataset.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelCommands;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewCommandsTest {

	private static final String RECORDING = "data/a.wav";
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00.7Z"), ZoneOffset.UTC);

	@TempDir
	Path project;

	private final ReviewCommands review = new ReviewCommands("Ada", CLOCK);
	private LabelDocument document;
	private Label label;

	@BeforeEach
	void open() throws IOException {
		document = LabelDocument.open(project, RECORDING, 1000, 100);
		label = document.add(LabelKind.REGION, "normal", 100, 200, List.of());
	}

	@AfterEach
	void close() {
		document.close();
	}

	@Test
	void aReviewIsWrittenWithWhoWhenAndWhyAndReadBack() throws IOException {
		document.execute(review.submit(List.of(label)));
		document.execute(review.reject(List.of(label), "  ends too late "));
		document.save();
		Review read = LabelFiles.read(LabelFiles.fileFor(project, RECORDING)).getLabels().getFirst().getReview();
		assertEquals(ReviewState.REJECTED, read.state());
		assertEquals(List.of("Ada", "2026-11-23T10:00:00Z", "ends too late"), List.of(read.by(), read.at(), read.comment()));
	}

	@Test
	void eachStepIsOneUndoAndLeavesOutWhoseStateDoesNotAllowIt() {
		Label other = document.add(LabelKind.POINT, "normal", 300, 300, List.of());
		document.execute(review.submit(List.of(label)));
		assertFalse(review.submit(List.of(label)).canExecute(), "it is submitted already");
		document.execute(review.approve(List.of(label, other), ""));
		assertEquals(List.of(ReviewState.APPROVED, ReviewState.DRAFT), List.of(state(label), state(other)));
		document.domain().getCommandStack().undo();
		assertEquals(ReviewState.SUBMITTED, state(label));
		document.execute(review.backToDraft(List.of(label)));
		assertEquals(Review.DRAFT, label.getReview());
		assertFalse(review.approve(List.of(label), "").canExecute(), "nobody asked for it");
	}

	@Test
	void nobodyRejectsWithoutSayingWhy() {
		assertThrows(IllegalArgumentException.class, () -> review.reject(List.of(label), " "));
	}

	@Test
	void aReviewersOwnLabelsAreTold() {
		document.setAuthor("Ada");
		Label own = document.add(LabelKind.POINT, "normal", 300, 300, List.of());
		assertEquals(List.of(own), review.own(List.of(label, own)));
	}

	static Stream<Arguments> changes() {
		return Stream.of(change("type", (commands, label) -> commands.changeType(List.of(label), "fault")),
				change("range", (commands, label) -> commands.move(label, 100, 201)),
				change("nudge", (commands, label) -> commands.nudge(label, 101, 200)),
				change("split", (commands, label) -> commands.split(List.of(label), 150)),
				change("cut", (commands, label) -> commands.cutOut(label, 120, 130)),
				change("channels", (commands, label) -> commands.changeChannels(List.of(label), List.of("DE"))),
				change("attribute", (commands, label) -> commands.changeAttribute(List.of(label), "severity", AttributeValue.of(3))));
	}

	private static Arguments change(String name, BiFunction<LabelCommands, Label, Command> change) {
		return arguments(name, change);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("changes")
	void whatChangesAfterItsApprovalIsADraftAgainUntilThatIsUndone(String name, BiFunction<LabelCommands, Label, Command> change) {
		document.execute(review.submit(List.of(label)));
		document.execute(review.approve(List.of(label), "fine"));
		Review approved = label.getReview();
		document.execute(change.apply(document.commands(), label));
		assertEquals(List.of(Review.DRAFT), document.labels().getLabels().stream().map(Label::getReview).distinct().toList());
		document.domain().getCommandStack().undo();
		assertEquals(approved, label.getReview());
		document.domain().getCommandStack().redo();
		assertEquals(Review.DRAFT, label.getReview());
	}

	@Test
	void aNoteChangesNoReviewAndARejectedLabelStaysRejected() {
		document.execute(review.submit(List.of(label)));
		document.changeNote(List.of(label), "seen on the strip chart, too");
		assertEquals(ReviewState.SUBMITTED, state(label));
		document.execute(review.reject(List.of(label), "ends too late"));
		document.move(label, 100, 180);
		assertEquals("ends too late", label.getReview().comment());
	}

	private static ReviewState state(Label label) {
		return label.getReview().state();
	}
}
