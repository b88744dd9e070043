package org.edgeloop.drift.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks, the worst first, narrowed by status and words. */
class ChecksPresenterTest {

	@TempDir
	Path folder;

	private DriftSession session;
	private ChecksPresenter presenter;

	@BeforeEach
	void open() throws Exception {
		session = Reports.session(Reports.write(folder));
		presenter = new ChecksPresenter(session);
	}

	@Test
	void aReportWithoutChecksSaysWhereToChooseSome() {
		session.run();
		assertTrue(presenter.verdict().detail().contains("Setup"), presenter.verdict().detail());
		assertTrue(presenter.checks().isEmpty());
	}

	@Test
	void theWorstComesFirstAndTheVerdictCounts() {
		runStability();
		List<Integer> ranks = presenter.checks().stream().map(check -> ChecksPresenter.rank(check.status())).toList();
		assertEquals(ranks.stream().sorted().toList(), ranks);
		assertEquals(Verdict.Kind.DRIFTED, presenter.verdict().kind(), "a column that moved by five is out of its range");
	}

	@Test
	void checksAreNarrowedByStatusAndWords() {
		runStability();
		presenter.setStatus(Optional.of(CheckStatus.FAIL));
		assertTrue(presenter.checks().stream().allMatch(check -> check.status() == CheckStatus.FAIL));
		presenter.setFilter("MOVED");
		assertFalse(presenter.checks().isEmpty());
		assertTrue(presenter.checks().stream().map(ChecksPresenter::columnText).allMatch("moved"::equals));
	}

	@Test
	void reasonsHaveNoMarksOfAnotherFormat() {
		runStability();
		for (Check check : presenter.checks()) {
			assertFalse(ChecksPresenter.reason(check).contains("**"), ChecksPresenter.reason(check));
		}
	}

	private void runStability() {
		session.document().execute(session.document().commands().set("Change", session.document().model(),
				SpecPackage.eINSTANCE.getDriftSpec_Presets(), List.of("DataStability")));
		session.run();
	}
}
