package org.edgeloop.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.SpecFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelArrangementTest {

	@Test
	void whatIsBrushedIsBrushedAgainFromTheFile(@TempDir Path folder) throws IOException {
		ChartSettings settings = SpecFactory.eINSTANCE.createChartSettings();
		settings.setKind(ChartKind.PARALLEL);
		settings.getKeys().addAll(List.of("params.lr", "params.kernel"));
		settings.setTarget("metrics.loss");
		try (var store = new StoredRuns(folder)) {
			ComparedRuns runs = store.load(store.spec(store.run("a", Map.of("lr", "0.1", "kernel", "rbf"), 3), store.run("b", Map.of("lr", "0.2", "kernel", "poly"), 2),
					store.run("c", Map.of("lr", "0.4", "kernel", "linear"), 1)));
			var data = new ComparisonData(runs, Map.of());
			ParallelChart chart = (ParallelChart) ComparisonCharts.chart(settings, data).chart();
			int kernel = 1;
			int poly = chart.axes().get(kernel).axis().names().indexOf("poly");
			ParallelChart arranged = chart.brushed(List.of(new Brush(kernel, poly - 0.5, poly + 0.5), new Brush(0, 0.15, chart.axes().get(0).range().to())))
					.moved(2, 0);

			ChartSettings kept = ParallelArrangement.of(settings, arranged);

			assertEquals(List.of("metrics.loss", "params.lr", "params.kernel"), kept.getKeys());
			assertEquals(List.of("params.lr", "params.kernel"), kept.getBrushes().stream().map(brush -> brush.getAxis()).toList());
			assertEquals(0.15, kept.getBrushes().get(0).getFrom());
			assertEquals(null, kept.getBrushes().get(0).getTo());
			assertEquals(List.of("poly"), kept.getBrushes().get(1).getValues());
			ParallelChart again = (ParallelChart) ComparisonCharts.chart(kept, data).chart();
			assertEquals(List.of("b"), again.chosen().stream().map(place -> again.lines().get(place).name()).toList());
		}
	}
}
