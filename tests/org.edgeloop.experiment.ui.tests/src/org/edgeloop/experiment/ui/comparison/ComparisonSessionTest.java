package org.edgeloop.experiment.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonDocument;
import org.edgeloop.experiment.comparison.ComparisonStores;
import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonSessionTest {

	@TempDir
	Path folder;
	private final List<Consumer<ComparedRuns>> loads = new ArrayList<>();
	private final List<Integer> stopped = new ArrayList<>();
	private ComparisonSession session;

	@BeforeEach
	void open() throws IOException {
		Path file = folder.resolve("a.runs");
		Files.writeString(file, "{\"format\":\"edgeloop-runs\",\"version\":1,\"stores\":[{\"uri\":\"file:mlruns\"}],"
				+ "\"runs\":[{\"run\":\"a\"},{\"run\":\"b\",\"hidden\":true}]}");
		session = new ComparisonSession(ComparisonDocument.open(file), spec -> new ComparisonStores(spec, folder, uri -> {
			throw new IOException("not asked here: " + uri);
		}), (_, _, loaded, _) -> {
			int number = loads.size();
			loads.add(loaded);
			return () -> stopped.add(number);
		});
		session.reload();
	}

	private static ComparedRuns runs(String... ids) {
		return new ComparedRuns(List.of(ids).stream().map(id -> new ComparedRun(run(id), "", false, false)).toList(), ids[0], List.of());
	}

	private static Run run(String id) {
		return new Run(id, "0", id, RunStatus.FINISHED, Lifecycle.ACTIVE, "", 0, 0, "", new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());
	}

	private List<String> visible() {
		return session.runs().visible().stream().map(ComparedRun::id).toList();
	}

	private void setHidden(int place, boolean hidden) {
		SelectedRun run = session.document().model().getRuns().get(place);
		session.document().execute(session.document().commands().setAll("Hide", List.of(run), SpecPackage.eINSTANCE.getSelectedRun_Hidden(), hidden));
	}

	@Test
	void whatIsHiddenNeedsNoReading() {
		assertTrue(session.isLoading());
		loads.getFirst().accept(runs("a", "b"));
		assertFalse(session.isLoading());
		assertEquals(List.of("a"), visible());

		setHidden(1, false);
		assertEquals(List.of("a", "b"), visible());
		session.document().domain().getCommandStack().undo();
		assertEquals(List.of("a"), visible());
		assertEquals(1, loads.size());
	}

	@Test
	void otherRunsAreReadAndWhatComesLateIsDropped() {
		session.document().execute(session.document().commands().addRuns("file:mlruns", List.of("c"), List.of()));
		assertEquals(List.of(0), stopped);
		assertEquals(2, loads.size());
		loads.get(1).accept(runs("a", "b", "c"));
		loads.get(0).accept(runs("a"));

		assertEquals(List.of("a", "c"), visible());
	}

	@Test
	void theBaselineIsTheOneChosenAsLongAsItIsThere() throws ProblemException {
		loads.getFirst().accept(runs("a", "b"));
		session.document().setText(session.document().text().replace("\"version\":1,", "\"version\":1,\n\"baseline\":\"b\","));
		assertEquals("b", session.runs().baseline());
		session.document().setText(session.document().text().replace("\"baseline\":\"b\"", "\"baseline\":\"gone\""));
		assertEquals("a", session.runs().baseline());
	}

	@Test
	void selectionTellsEachChangeOnce() {
		var told = new ArrayList<Set<String>>();
		session.selection().addListener(() -> told.add(session.selection().marked()));
		session.selection().select(List.of("a"));
		session.selection().select(Set.of("a"));
		session.selection().toggle("b");
		session.selection().hover(Optional.of("c"));
		session.selection().toggle("a");

		assertEquals(List.of(Set.of("a"), Set.of("a", "b"), Set.of("a", "b", "c"), Set.of("b", "c")), told);
	}
}
