package org.edgeloop.versioning.ui.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.edgeloop.lineage.DataReference;
import org.edgeloop.lineage.FileOrigin;
import org.edgeloop.lineage.LabelProvenance;
import org.edgeloop.lineage.RunOrigin;
import org.edgeloop.versioning.history.HistoryCommit;
import org.junit.jupiter.api.Test;

class OriginTextTest {

	private static final HistoryCommit.Person ANNA = new HistoryCommit.Person("Anna", "anna@example.org");
	private static final HistoryCommit FIRST = new HistoryCommit("0123456789abcdef0123456789abcdef01234567", List.of(), ANNA, 0, ANNA, 0, "Record the pump\n\nmore", List.of());
	private static final HistoryCommit LATER = new HistoryCommit("89abcdef0123456789abcdef0123456789abcdef", List.of(), ANNA, 86_400_000, ANNA, 86_400_000,
			"Label again", List.of("main", "v2"));
	private static final DataReference DATA = new DataReference("data", "data.dvc", "", "d41d8cd98f00b204e9800998ecf8427e.dir", 1234);

	private final OriginText text = new OriginText(ZoneOffset.UTC);

	private static List<String> lines(List<OriginFact> facts) {
		return facts.stream().map(fact -> fact.name() + ": " + fact.value()).toList();
	}

	@Test
	void modelOfAStageNamesWhatItWasMadeOf() {
		var model = new DataReference("model.onnx", "dvc.yaml", "train", "aa00", -1);
		List<OriginFact> facts = text.facts(new FileOrigin(Optional.of(model), Optional.of(LATER), List.of(DATA), Optional.empty()));
		assertEquals(List.of("Kept by: DVC, by dvc.yaml, stage train", "Version of the data: model.onnx  aa00",
				"So since commit: 89abcdef  [main, v2]  Label again  \u2014 Anna, 1970-01-02 00:00",
				"Made of: data  d41d8cd98f00b204e9800998ecf8427e.dir  (1,234 bytes)"), lines(facts));
	}

	@Test
	void fileThatNobodyKnowsSaysSo() {
		assertEquals(List.of("Kept by: nobody: neither DVC nor Git knows this file", "So since commit: not committed as it is now"),
				lines(text.facts(new FileOrigin(Optional.empty(), Optional.empty(), List.of(), Optional.empty()))));
	}

	@Test
	void labelNamesItsCommitsAndTheRecordingsVersion() {
		var label = new LabelProvenance("id", "data/pump.wav", Optional.of(FIRST), Optional.of(LATER), true, Optional.of(DATA));
		assertEquals(List.of("Recording: data/pump.wav", "Came with commit: 01234567  Record the pump  \u2014 Anna, 1970-01-01 00:00",
				"Changed last by commit: 89abcdef  [main, v2]  Label again  \u2014 Anna, 1970-01-02 00:00", "Now: changed since, and not committed",
				"Made on the recording kept by: DVC, by data.dvc",
				"Version of the data: data  d41d8cd98f00b204e9800998ecf8427e.dir  (1,234 bytes)"), lines(text.facts(label)));
	}

	@Test
	void labelThatIsNewIsNotCommitted() {
		var label = new LabelProvenance("id", "a.wav", Optional.empty(), Optional.empty(), true, Optional.empty());
		assertEquals(List.of("Recording: a.wav", "Came with commit: not committed yet"), lines(text.facts(label)));
	}

	@Test
	void runOfAnotherRepositoryKeepsItsCommit() {
		assertEquals(List.of("Commit of the run: the run does not say it"), lines(text.facts(new RunOrigin("", Optional.empty(), List.of()))));
		assertEquals(List.of("Commit of the run: abcd, which this repository does not have"), lines(text.facts(new RunOrigin("abcd", Optional.empty(), List.of()))));
	}
}
