package org.edgeloop.dataset.ui.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.BarChart.Category;
import org.edgeloop.chart.BarChart.Series;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.LabelStatistics;
import org.edgeloop.dataset.overview.LabelStatistics.Grouping;
import org.edgeloop.dataset.overview.LabelTotal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatisticsPresenterTest {

	private static final String BALL = "fault/ball";
	private static final String CAGE = "fault/cage";

	private final StatisticsPresenter presenter = new StatisticsPresenter();

	@BeforeEach
	void twoMachines() {
		show(new LabelTotal("data/a.wav", "Pump", BALL, 3, 30), new LabelTotal("data/a.wav", "Pump", CAGE, 1, 90),
				new LabelTotal("data/b.wav", "", BALL, 4, 480));
	}

	@Test
	void classesHaveABarEachAlsoThoseWithoutLabels() {
		BarChart chart = presenter.chart();
		assertEquals("Number of Labels by Class", chart.title());
		assertEquals(7.0, value(chart, BALL));
		assertEquals(1.0, value(chart, CAGE));
		assertEquals(0.0, value(chart, "looseness"));
		assertTrue(chart.categories().stream().noneMatch(bar -> bar.key().equals("fault")), "a group of classes that labels nothing itself");
		assertEquals(0xE464C5, category(chart, BALL).fill().rgb(), "the taxonomy's colour");
	}

	@Test
	void durationsAreInTheUnitOfTheLongest() {
		presenter.setMeasure(Measure.DURATION);
		assertEquals("Duration [min]", presenter.chart().valueTitle());
		assertEquals(8.5, value(presenter.chart(), BALL), 1e-9);
	}

	@Test
	void balanceIsInPercentAndEachMachineIsAWhole() {
		presenter.setMeasure(Measure.BALANCE);
		assertEquals(100 * 7 / 8.0, value(presenter.chart(), BALL), 1e-9);
		presenter.setGrouping(Grouping.MACHINE);
		BarChart chart = presenter.chart();
		assertEquals(List.of("Unknown machine", "Pump"), chart.categories().stream().map(Category::name).toList());
		assertEquals(List.of(BALL, CAGE), chart.series().stream().map(Series::key).toList());
		assertEquals(75.0, chart.value(0, 1), 1e-9);
		assertEquals(25.0, chart.value(1, 1), 1e-9);
		assertEquals(100.0, chart.value(0, 0), 1e-9);
	}

	@Test
	void aChosenClassAloneCountsUntilItIsChosenAgain() {
		presenter.choose(new ChartEntity(0, place(BALL)));
		assertEquals(Map.of(Grouping.TYPE, BALL), presenter.chosen());
		assertEquals(List.of(BALL), presenter.query().types());
		assertEquals(List.of(), presenter.query().recordings());
		assertEquals("Ball", presenter.choiceText());
		assertEquals(1.0, value(presenter.chart(), CAGE), "the other classes stay in sight");
		assertEquals(Set.of(new ChartEntity(0, place(BALL))), presenter.chosenParts());
		presenter.setGrouping(Grouping.MACHINE);
		assertEquals(1, presenter.chart().series().size(), "machines show the chosen class alone");
		assertEquals(0xE464C5, presenter.chart().fill(0, 0).rgb(), "in its colour");
		presenter.setGrouping(Grouping.TYPE);
		assertEquals("7 labels in 2 recordings · 8.5 min · evenness 1.00", presenter.summary());
		presenter.choose(new ChartEntity(0, place(BALL)));
		assertEquals(Map.of(), presenter.chosen());
	}

	@Test
	void aPartOfABarChoosesMachineAndClass() {
		presenter.setGrouping(Grouping.MACHINE);
		presenter.choose(new ChartEntity(1, 1));
		assertEquals(Map.of(Grouping.TYPE, CAGE, Grouping.MACHINE, "Pump"), presenter.chosen());
		assertEquals(List.of("data/a.wav"), presenter.query().recordings(), "a machine is searched by its recordings");
		assertEquals(List.of(CAGE), presenter.query().types());
	}

	@Test
	void theUnknownMachineCannotBeChosen() {
		presenter.setGrouping(Grouping.MACHINE);
		presenter.choose(new ChartEntity(0, 0));
		assertEquals(Map.of(), presenter.chosen());
	}

	@Test
	void anotherProjectForgetsTheChoiceAndTheSameKeepsIt() {
		presenter.choose(new ChartEntity(0, place(BALL)));
		show(new LabelTotal("data/c.wav", "", BALL, 1, 1));
		assertFalse(presenter.chosen().isEmpty());
		presenter.setInput("Other", new StatisticsInput(new LabelStatistics(List.of(), List.of(), List.of()), Taxonomy.DEFAULT));
		assertTrue(presenter.chosen().isEmpty());
		assertTrue(presenter.isEmpty());
	}

	@Test
	void manyRecordingsShowTheLargestAndTheRestTogether() {
		show(IntStream.rangeClosed(1, 100).mapToObj(i -> new LabelTotal("data/" + i + ".wav", "", BALL, i, 1)).toArray(LabelTotal[]::new));
		presenter.setGrouping(Grouping.RECORDING);
		BarChart chart = presenter.chart();
		assertEquals(41, chart.categories().size());
		assertEquals("60 others together", chart.categories().getLast().name());
		assertEquals(IntStream.rangeClosed(1, 60).sum(), chart.value(0, 40));
		presenter.choose(new ChartEntity(0, 40));
		assertEquals(Map.of(), presenter.chosen());
	}

	@Test
	void listenersHearOfEveryChangeAndOfChoicesApart() {
		var heard = new ArrayList<String>();
		presenter.addListener(() -> heard.add("changed"));
		presenter.addChoiceListener(() -> heard.add("chosen"));
		presenter.setMeasure(Measure.DURATION);
		presenter.choose(new ChartEntity(0, 0));
		presenter.clearChoice();
		assertEquals(List.of("changed", "changed", "chosen", "changed", "chosen"), heard);
	}

	private void show(LabelTotal... totals) {
		List<String> types = Taxonomy.DEFAULT.types().map(LabelType::path).toList();
		presenter.setInput("Demo", new StatisticsInput(new LabelStatistics(types, List.of(totals), List.of()), Taxonomy.DEFAULT));
	}

	private int place(String key) {
		return presenter.chart().categories().indexOf(category(presenter.chart(), key));
	}

	private static Category category(BarChart chart, String key) {
		return chart.categories().stream().filter(bar -> bar.key().equals(key)).findFirst().orElseThrow();
	}

	private static double value(BarChart chart, String key) {
		return chart.value(0, chart.categories().indexOf(category(chart, key)));
	}
}
