package org.edgeloop.drift.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.ReportState;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.ui.DriftSession.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that grow, stop, fail and are overtaken. */
class DriftSessionTest {

	@TempDir
	Path folder;

	private final List<Outcome> runs = new ArrayList<>();
	private final List<Boolean> stopped = new ArrayList<>();
	private DriftSpecDocument document;
	private DriftSession session;

	@BeforeEach
	void open() throws Exception {
		document = DriftSpecDocument.open(Reports.write(folder));
		session = new DriftSession(document, (_, outcome) -> {
			int number = runs.size();
			runs.add(outcome);
			stopped.add(false);
			return () -> stopped.set(number, true);
		});
	}

	@Test
	void partsAreShownAsTheyCome() throws Exception {
		var parts = new ArrayList<DriftReport>();
		DriftReport whole = Reports.compute(document, parts::add);
		session.run();
		runs.getFirst().report(parts.getFirst());
		assertTrue(session.isRunning());
		assertEquals(ReportState.RUNNING, session.report().orElseThrow().state());
		runs.getFirst().report(whole);
		assertFalse(session.isRunning());
		assertEquals(Optional.of(whole), session.report());
	}

	@Test
	void anOlderRunThatComesLateIsDropped() throws Exception {
		session.run();
		session.run();
		assertTrue(stopped.getFirst());
		runs.getFirst().report(Reports.compute(document, _ -> {
		}));
		assertTrue(session.report().isEmpty());
		runs.getFirst().stopped();
		assertTrue(session.isRunning());
	}

	@Test
	void aChangeOfTheSetupOutdatesTheReportAndUndoBringsItBack() throws Exception {
		session.run();
		runs.getFirst().report(Reports.compute(document, _ -> {
		}));
		assertFalse(session.isOutdated());
		document.execute(document.commands().set("Change", document.model(), SpecPackage.eINSTANCE.getDriftSpec_DriftShare(), 0.9));
		assertTrue(session.isOutdated());
		document.domain().getCommandStack().undo();
		assertFalse(session.isOutdated());
	}

	@Test
	void aFailureIsKeptUntilTheNextRun() {
		session.run();
		runs.getFirst().failed(Problem.error("no table", "", ""));
		assertFalse(session.isRunning());
		assertEquals("no table", session.failure().orElseThrow().what());
		session.run();
		assertTrue(session.failure().isEmpty());
	}

	@Test
	void theColumnThatDriftedMostIsLookedAtUntilAnotherIsChosen() throws Exception {
		session.run();
		runs.getFirst().report(Reports.compute(document, _ -> {
		}));
		assertEquals("moved", session.column().orElseThrow().column());
		session.selectColumn("steady");
		assertEquals("steady", session.column().orElseThrow().column());
	}

	@Test
	void aReportOfAnEarlierRunGivesWayToANewerOne() throws Exception {
		DriftReport computed = Reports.compute(document, _ -> {
		});
		session.run();
		session.show(computed, document.text());
		assertTrue(session.report().isEmpty());
		runs.getFirst().stopped();
		session.show(computed, "");
		assertTrue(session.isOutdated());
	}
}
