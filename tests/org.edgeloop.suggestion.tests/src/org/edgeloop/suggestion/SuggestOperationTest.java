package org.edgeloop.suggestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation.Decision;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.dataset.suggestion.SuggestionQueueOperation;
import org.edgeloop.dataset.suggestion.SuggestionQueueOperation.Queue;
import org.edgeloop.dataset.suggestion.SuggestionState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings of two channels with three bursts in the first and one in the second. */
class SuggestOperationTest {

	private static final String RECORDING = "data/a.wav";
	private static final String TYPE = "other/transient";
	private static final Map<String, String> SETTINGS = Map.of("of", "absolute", "level", "2", "join", "10");

	@TempDir
	Path temporary;

	private SampleProject project;

	@BeforeEach
	void makeProject() throws IOException {
		project = new SampleProject(temporary.resolve("project"));
		double[] first = new double[1000];
		double[] second = new double[1000];
		first[100] = 2;
		first[200] = 3;
		first[300] = 8;
		second[500] = 2;
		project.recording(RECORDING, first, second);
		project.recording("data/still.wav", new double[1000], new double[1000]);
	}

	private SuggestOperation.Outcome suggest(Map<String, String> settings, String... channels) throws IOException {
		return new SuggestOperation(project.folder(), List.of(), List.of(channels), DetectorSettings.of(Detectors.find("threshold"), settings),
				TYPE).run(Progress.NONE);
	}

	private List<Label> inFile() throws IOException {
		return SuggestionFiles.read(project.folder(), RECORDING).getLabels();
	}

	private Queue queue() throws IOException {
		return new SuggestionQueueOperation(project.folder()).run(Progress.NONE);
	}

	private void decide(Decision decision, Label suggestion) {
		var outcome = new DecideSuggestionsOperation(project.folder(), Map.of(RECORDING, Set.of(suggestion.getId())), decision, Optional.empty(),
				"Ada").run(Progress.NONE);
		assertEquals(List.of(), outcome.problems());
		assertEquals(1, outcome.decided());
	}

	@Test
	void suggestionsSayWhereByWhatAndHowSurely() throws IOException {
		SuggestOperation.Outcome outcome = suggest(SETTINGS);
		assertEquals(List.of(), outcome.problems());
		assertEquals(4, outcome.open());
		Label label = inFile().stream().filter(each -> each.getFrom() == 300).findFirst().orElseThrow();
		assertEquals(List.of(300L, 301L), List.of(label.getFrom(), label.getTo()));
		assertEquals(TYPE, label.getType());
		assertEquals(1, label.getChannels().size());
		assertEquals("threshold", label.getOrigin().kind());
		assertEquals(16.0 / 17, label.getOrigin().score().orElseThrow(), 1e-12);
		assertFalse(Files.exists(SuggestionFiles.fileFor(project.folder(), "data/still.wav")) && Files
				.readString(SuggestionFiles.fileFor(project.folder(), "data/still.wav")).contains("\"id\""));
		assertFalse(Files.exists(project.folder().resolve("labels/a.wav.labels.json")), "nothing is a label before somebody accepts it");
	}

	@Test
	void runningAgainChangesNothing() throws IOException {
		suggest(SETTINGS);
		Path file = SuggestionFiles.fileFor(project.folder(), RECORDING);
		byte[] before = Files.readAllBytes(file);
		assertEquals(0, suggest(SETTINGS).recordings().getFirst().dropped());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void otherSettingsReplaceWhatIsOpenAndKeepWhatWasDecided() throws IOException {
		suggest(SETTINGS);
		Label accepted = inFile().get(0);
		Label rejected = inFile().get(1);
		decide(Decision.ACCEPT, accepted);
		decide(Decision.REJECT, rejected);
		SuggestOperation.Outcome outcome = suggest(Map.of("of", "absolute", "level", "2.5", "join", "10"));
		assertEquals(2, outcome.recordings().getFirst().dropped());
		// 200 under its new id is what was rejected at the same place; 300 waits.
		assertEquals(1, outcome.open());
		assertEquals(Set.of(accepted.getId(), rejected.getId()), Set.copyOf(inFile().stream().map(Label::getId)
				.filter(id -> id.equals(accepted.getId()) || id.equals(rejected.getId())).toList()));
		Queue queue = queue();
		assertEquals(1, queue.count(SuggestionState.ACCEPTED));
		assertEquals(2, queue.count(SuggestionState.REJECTED));
		assertEquals(List.of(300L), queue.open().stream().map(each -> each.suggestion().getFrom()).toList());
	}

	@Test
	void otherChannelsAndOtherDetectorsStay() throws IOException {
		suggest(SETTINGS);
		List<String> channels = inFile().stream().map(label -> label.getChannels().getFirst()).distinct().toList();
		assertEquals(2, channels.size());
		new SuggestOperation(project.folder(), List.of(RECORDING), List.of(), DetectorSettings.of(Detectors.find("peak"),
				Map.of("of", "absolute", "level", "5")), TYPE).run(Progress.NONE);
		suggest(Map.of("of", "absolute", "level", "100"), "1");
		assertEquals(List.of(100L, 200L, 300L, 300L), inFile().stream().map(Label::getFrom).sorted().toList());
	}

	@Test
	void theMostUncertainComesFirst() throws IOException {
		suggest(SETTINGS);
		List<Double> uncertainties = queue().open().stream().map(each -> each.uncertainty()).toList();
		assertEquals(uncertainties.stream().sorted((one, other) -> Double.compare(other, one)).toList(), uncertainties);
		assertEquals(1, uncertainties.getFirst(), 1e-12);
		assertEquals(300, queue().open().getLast().suggestion().getFrom());
	}

	@Test
	void whatIsTakenBackIsOpenAgain() throws IOException {
		suggest(SETTINGS);
		decide(Decision.REJECT, inFile().getFirst());
		assertEquals(3, queue().open().size());
		decide(Decision.RECONSIDER, inFile().getFirst());
		assertEquals(4, queue().open().size());
	}

	@Test
	void previewWritesNothing() throws IOException {
		var operation = new SuggestOperation(project.folder(), List.of(RECORDING), List.of(), DetectorSettings.of(Detectors.find("threshold"), SETTINGS),
				TYPE);
		assertEquals(4, operation.preview(Progress.NONE).open());
		assertEquals(List.of(), inFile());
	}

	@Test
	void whatCannotBeLookedAtKeepsNothingElseFromIt() throws IOException {
		Files.writeString(project.folder().resolve("data/broken.wav"), "RIFF");
		SuggestOperation.Outcome outcome = suggest(SETTINGS);
		assertEquals(4, outcome.open());
		assertEquals(1, outcome.problems().size());
		assertTrue(outcome.problems().getFirst().where().contains("broken.wav"));
	}

	@Test
	void aTypeThatIsNotThereAndPathsThatLeadOutAreRefused() throws IOException {
		DetectorSettings settings = DetectorSettings.presets(Detectors.find("threshold"));
		assertThrows(ProblemException.class, () -> new SuggestOperation(project.folder(), List.of(), List.of(), settings, "nonsense")
				.run(Progress.NONE));
		assertThrows(ProblemException.class, () -> new SuggestOperation(temporary, List.of(), List.of(), settings, TYPE).run(Progress.NONE));
		var outcome = new SuggestOperation(project.folder(), List.of("data/../../x.wav"), List.of(), settings, TYPE).run(Progress.NONE);
		assertEquals(0, outcome.recordings().size());
		assertEquals(1, outcome.problems().size());
	}
}
