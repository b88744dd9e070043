package org.edgeloop.analysis.ui.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.analysis.ui.features.FeaturesChoice.Picture;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.Brushing;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.CloudChart;
import org.edgeloop.chart.CloudRegion;
import org.edgeloop.chart.StackedHistogramChart;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty windows whose x is their number from 0 on and whose y is its square; each fourth is a fault, each fifth unlabelled. */
class FeaturesPresenterTest {

	private static final int ROWS = 40;

	@TempDir
	Path folder;

	private final QueuedBackground background = new QueuedBackground();
	private final FeaturesPresenter presenter = new FeaturesPresenter(background, FeaturesChoice.NONE.withFeatures("x", "y"));

	@BeforeEach
	void open() throws IOException {
		presenter.open(write(ROWS));
		background.drain();
	}

	private Path write(int rows) throws IOException {
		var lines = new ArrayList<>(List.of("recording,channel,from,to,label,missing,x,y"));
		for (int i = 0; i < rows; i++) {
			String label = i % 5 == 0 ? "" : i % 4 == 0 ? "fault/ball" : "normal";
			lines.add("data/a.wav,DE,%d,%d,%s,0,%d.0,%d.0".formatted(100 * i, 100 * i + 100, label, i, (long) i * i));
		}
		return Files.write(folder.resolve("t" + rows + ".csv"), lines);
	}

	private static CloudRegion box(double fromX, double toX, double fromY, double toY) {
		return CloudRegion.rectangle(Scale.LINEAR, Scale.LINEAR, new AxisRange(fromX, toX), new AxisRange(fromY, toY));
	}

	private CloudChart cloud() {
		return assertInstanceOf(CloudChart.class, presenter.picture().orElseThrow().chart());
	}

	@Test
	void aTableIsShownAsPointsByItsLabels() {
		assertEquals(List.of("normal", "fault/ball", "Unlabelled"), cloud().classes().stream().map(CloudChart.CloudClass::name).toList());
		assertEquals(ROWS, cloud().entities().size());
		assertEquals("t40.csv: 40 windows", presenter.summary());
	}

	@Test
	void whatIsBrushedIsChosenAndLeadsToItsWindows() {
		presenter.brush(box(9.5, 12.5, 0, 1e6), Brushing.REPLACE);
		background.drain();
		assertArrayEquals(new int[] { 10, 11, 12 }, presenter.chosenRows());
		assertEquals(new FeatureWindow("data/a.wav", "DE", new SampleRange(1000, 1100)), presenter.chosenWindows().getFirst());
		presenter.brush(box(-1, 1.5, -1, 2), Brushing.ADD);
		background.drain();
		assertArrayEquals(new int[] { 0, 1, 10, 11, 12 }, presenter.chosenRows());
		presenter.brush(box(10.5, 100, 0, 1e6), Brushing.REMOVE);
		background.drain();
		assertArrayEquals(new int[] { 0, 1, 10 }, presenter.chosenRows());
		assertTrue(cloud().isChosen(10));
		assertTrue(presenter.summary().contains("3 chosen"), presenter.summary());
	}

	@Test
	void classesThatAreHiddenAreNeitherDrawnNorBrushed() {
		presenter.choose(presenter.choice().toggled("normal").toggled(""));
		background.drain();
		assertEquals(List.of("fault/ball"), cloud().classes().stream().map(CloudChart.CloudClass::name).toList());
		presenter.brush(box(-1, 100, -1, 1e6), Brushing.REPLACE);
		background.drain();
		assertArrayEquals(IntStream.range(0, ROWS).filter(i -> i % 4 == 0 && i % 5 != 0).toArray(), presenter.chosenRows());
	}

	@Test
	void whatIsChosenStaysSoInAnotherPicture() {
		presenter.chooseRows(new int[] { 7, 9 });
		presenter.choose(presenter.choice().with(Picture.COMPONENTS));
		background.drain();
		assertTrue(cloud().isChosen(7));
		assertTrue(cloud().x().title().startsWith("PC 1, "), cloud().x().title());
		presenter.choose(presenter.choice().with(Picture.HISTOGRAM));
		background.drain();
		assertArrayEquals(new int[] { 7, 9 }, presenter.chosenRows());
	}

	@Test
	void binsAreBrushedByTheirRange() {
		presenter.choose(presenter.choice().with(Picture.HISTOGRAM));
		background.drain();
		var bins = assertInstanceOf(StackedHistogramChart.class, presenter.picture().orElseThrow().chart());
		assertEquals(ROWS, IntStream.range(0, bins.bins()).mapToLong(bins::total).sum());
		presenter.brush(3, 5, Brushing.REPLACE);
		background.drain();
		assertArrayEquals(new int[] { 3, 4, 5 }, presenter.chosenRows());
	}

	@Test
	void windowsUnderASelectionAreFoundAmongThePoints() {
		assertEquals(Set.of(2, 3), presenter.pointsIn("data/a.wav", new SampleRange(250, 350)));
		assertEquals(Set.of(), presenter.pointsIn("data/b.wav", new SampleRange(0, 10_000)));
		assertEquals(Set.of(4), presenter.pointsOf(new FeatureWindow("data/a.wav", "DE", new SampleRange(400, 500))));
		assertEquals(Set.of(), presenter.pointsOf(new FeatureWindow("data/a.wav", "FE", new SampleRange(400, 500))));
	}

	@Test
	void moreRowsThanCanBeToldApartAreDrawnBySampleAndAllAreBrushed() throws IOException {
		int rows = FeaturePictureOperation.MOST_DRAWN + 50_000;
		presenter.open(write(rows));
		background.drain();
		assertEquals(FeaturePictureOperation.MOST_DRAWN, cloud().points().count());
		assertTrue(presenter.summary().contains("100,000 of 150,000 are drawn"), presenter.summary());
		presenter.brush(box(-1, 1e9, -1, 1e18), Brushing.REPLACE);
		background.drain();
		assertEquals(rows, presenter.chosenRows().length);
	}

	@Test
	void aFileThatIsNoTableIsSaidAndTheLastOneStays() throws IOException {
		presenter.open(Files.writeString(folder.resolve("words.csv"), "a,b\nx,y\n"));
		background.drain();
		assertTrue(presenter.problem().isPresent());
		assertEquals(ROWS, presenter.frame().orElseThrow().rows());
	}

	@Test
	void onlyTheLatestOfManyBrushesCounts() {
		for (int i = 1; i < 30; i++) {
			presenter.brush(box(-1, i + 0.5, -1, 1e6), Brushing.REPLACE);
		}
		background.drain();
		assertEquals(30, presenter.chosenRows().length);
	}
}
