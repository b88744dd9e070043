package org.edgeloop.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.SampleRuns;
import org.edgeloop.experiment.search.RunFilter;
import org.junit.jupiter.api.Test;

class RunTableTest {

	private static final RunColumn LR = new RunColumn(RunKey.param("lr"));
	private static final RunColumn LOSS = RunColumn.metric("loss", MetricChoice.LAST);

	private static final List<Run> RUNS = List.of(
			SampleRuns.run("a").named("first").time(1_000, 0).param("lr", "0.1").metric("loss", 3).build(),
			SampleRuns.run("b").time(2_000, 0).param("lr", "1e-3").metric("loss", Double.NaN).build(),
			SampleRuns.run("c").time(2_000, 0).param("lr", "auto").metric("loss", -1).tag(RunTags.PARENT, "a").build(),
			SampleRuns.run("d").time(0, 0).metric("loss", Double.POSITIVE_INFINITY).tag(RunTags.PARENT, "c").build(),
			SampleRuns.run("e").time(3_000, 9_000).param("lr", "0.1").tag(RunTags.PARENT, "a").build());

	@Test
	void withoutAnOrderTheNewestRunComesFirstAndThatWithoutAStartLast() {
		assertEquals("e b c a d", shown(TableSettings.PLAIN));
	}

	@Test
	void numbersAreSortedBeforeNaNAndNothingInBothDirections() {
		assertEquals("c a d b e", shown(TableSettings.PLAIN.withOrder(List.of(new ColumnOrder(LOSS, false)))));
		assertEquals("d a c b e", shown(TableSettings.PLAIN.withOrder(List.of(new ColumnOrder(LOSS, true)))));
	}

	@Test
	void paramsAreSortedAsNumbersWhereTheyAreAndEqualOnesByTheNextColumn() {
		assertEquals("b e a c d", shown(TableSettings.PLAIN.withOrder(List.of(new ColumnOrder(LR, false)))));
		assertEquals("b a e c d", shown(TableSettings.PLAIN.withOrder(List.of(new ColumnOrder(LR, false), new ColumnOrder(LOSS, false)))));
	}

	@Test
	void pinnedRunsStandAtTheTopWhateverTheFilterAndHiddenOnesNowhere() {
		TableSettings settings = TableSettings.PLAIN.withFilter(RunFilter.parse("params.lr = '0.1'")).withPinned(Set.of("b", "gone"))
				.withHidden(Set.of("e"));
		assertEquals("b a", shown(settings));
		RunTable table = table(settings);
		assertEquals(2, table.runs());
		assertTrue(((TableRow.OfRun) table.row(0)).pinned());
	}

	@Test
	void groupsStandInTheOrderOfTheirValuesAndFoldAway() {
		TableSettings settings = TableSettings.PLAIN.withGroups(List.of(LR)).withFolded(Set.of("lr = none"));
		assertEquals("[lr = 1e-3 1] >b [lr = 0.1 2] >e >a [lr = auto 1] >c [lr = none 1]", shown(settings));
		RunTable table = table(settings);
		assertEquals("3", table.text(2, LOSS));
		assertEquals(new GroupFigures(1, 3, 3, 3), table.figures(2, LOSS));
		assertEquals("0.1", table.text(2, LR));
		assertEquals("2 values", table.text(2, RunColumn.of(RunAttribute.NAME)));
		assertEquals(List.of("e", "a"), table.runIds(2));
		assertEquals("[lr = auto 1] >c [lr = 0.1 2] >e >a [lr = 1e-3 1] >b [lr = none 1] >d",
				shown(TableSettings.PLAIN.withGroups(List.of(LR)).withOrder(List.of(new ColumnOrder(LR, true)))));
	}

	@Test
	void largeGroupsShowWhatTheirRunsComeToPreparedOrNot() {
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < 1_000; i++) {
			runs.add(SampleRuns.run("r" + i).param("lr", i < 900 ? "0.1" : "0.2").metric("loss", i).build());
		}
		for (boolean prepared : new boolean[] { true, false }) {
			RunTable table = RunTable.of(RunFrame.of(runs), TableSettings.PLAIN.withGroups(List.of(LR)).withFolded(Set.of("lr = 0.1", "lr = 0.2")),
					MetricSummaries.NONE);
			table = prepared ? table.prepared(List.of(LR, LOSS)) : table;
			assertEquals("449.5", table.text(0, LOSS));
			assertEquals("949.5", table.text(1, LOSS));
			assertEquals("0.1", table.text(0, LR));
			assertEquals("900 values", table.text(0, RunColumn.of(RunAttribute.ID)));
		}
	}

	@Test
	void nestedRunsStandBelowTheirParentsAsDeepAsTheyAre() {
		assertEquals("b a >e >c >>d", shown(TableSettings.PLAIN.withNested(true)));
		assertEquals("b a >e >c", shown(TableSettings.PLAIN.withNested(true).withFolded(Set.of("c"))));
		assertEquals("b a", shown(TableSettings.PLAIN.withNested(true).withFolded(Set.of("a"))));
		assertEquals("e c >d", shown(TableSettings.PLAIN.withNested(true).withHidden(Set.of("a", "b"))));
		assertEquals(2, ((TableRow.OfRun) table(TableSettings.PLAIN.withNested(true)).row(1)).children());
	}

	@Test
	void runsThatAreEachOthersParentsAreShownAllTheSame() {
		RunFrame ring = RunFrame.of(List.of(SampleRuns.run("x").tag(RunTags.PARENT, "y").build(),
				SampleRuns.run("y").tag(RunTags.PARENT, "x").build(), SampleRuns.run("z").tag(RunTags.PARENT, "z").build()));
		assertEquals("z x >y", shown(RunTable.of(ring, TableSettings.PLAIN.withNested(true), MetricSummaries.NONE)));
	}

	@Test
	void nestingMayBeAsDeepAsThereAreRuns() {
		List<Run> chain = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			chain.add(SampleRuns.run("r" + i).tag(RunTags.PARENT, "r" + (i - 1)).build());
		}
		RunTable table = RunTable.of(RunFrame.of(chain), TableSettings.PLAIN.withNested(true), MetricSummaries.NONE);
		assertEquals(19_999, ((TableRow.OfRun) table.row(19_999)).depth());
		assertEquals(19_999, table.indexOf("r19999").orElseThrow());
	}

	/** The oracle sorts the runs themselves with a comparator that is written down here once more. */
	@Test
	void manyRunsAreSortedAsOneByOne() {
		var random = new Random(4);
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < 9_000; i++) {
			SampleRuns run = SampleRuns.run("r" + random.nextInt(1 << 30)).time(random.nextInt(50), 0);
			if (random.nextInt(3) > 0) {
				run.param("lr", random.nextInt(4) == 0 ? "w" + random.nextInt(20) : Integer.toString(random.nextInt(20) - 5));
			}
			if (random.nextInt(5) > 0) {
				run.metric("loss", random.nextInt(6) == 0 ? Double.NaN : random.nextInt(100));
			}
			runs.add(run.build());
		}
		Comparator<Run> lr = Comparator.comparing((Run run) -> run.params().containsKey("lr") ? run.params().get("lr").startsWith("w") ? 1 : 0 : 2)
				.thenComparing(run -> Integer.parseInt(run.params().getOrDefault("lr", "0").replace("w", "")));
		Comparator<Run> loss = Comparator.comparing((Run run) -> run.metrics().containsKey("loss") ? loss(run) : Double.NEGATIVE_INFINITY).reversed();
		Comparator<Run> isNumber = Comparator.comparing(run -> !run.metrics().containsKey("loss") ? 2 : Double.isNaN(loss(run)) ? 1 : 0);
		Comparator<Run> newest = Comparator.comparing(Run::started).reversed().thenComparing(Run::id);
		List<String> expected = runs.stream().sorted(lr.thenComparing(isNumber).thenComparing(loss).thenComparing(newest)).map(Run::id).toList();
		RunTable table = RunTable.of(RunFrame.of(runs), TableSettings.PLAIN.withOrder(List.of(new ColumnOrder(LR, false), new ColumnOrder(LOSS, true))),
				MetricSummaries.NONE);
		assertEquals(expected, table.runIds());
	}

	private static double loss(Run run) {
		return run.metrics().get("loss").value();
	}

	@Test
	void cellsShowNumbersInSixDigitsAndTimesOfOneZone() {
		RunTable table = table(TableSettings.PLAIN);
		assertEquals("NaN", table.text(1, LOSS));
		assertEquals("", table.text(0, LOSS));
		assertEquals("Infinity", table.text(4, LOSS));
		assertEquals("6.0 s", table.text(0, RunColumn.of(RunAttribute.DURATION)));
		assertEquals("first", table.text(3, RunColumn.of(RunAttribute.NAME)));
		assertEquals("0.333333", CellText.number(1 / 3.0));
		assertEquals("1e-7", CellText.number(1e-7));
		assertEquals("-1.23457e20", CellText.number(-123456789e12));
		assertEquals("1000000", CellText.number(1_000_000));
	}

	private static RunTable table(TableSettings settings) {
		return RunTable.of(RunFrame.of(RUNS), settings, MetricSummaries.NONE);
	}

	private static String shown(TableSettings settings) {
		return shown(table(settings));
	}

	private static String shown(RunTable table) {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < table.size(); i++) {
			rows.add(switch (table.row(i)) {
				case TableRow.OfRun run -> ">".repeat(run.depth()) + run.runId();
				case TableRow.OfGroup group -> "[" + group.label() + " " + group.runs() + "]";
			});
		}
		return String.join(" ", rows);
	}
}
