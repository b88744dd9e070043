package org.edgeloop.experiment.ui.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.table.RunColumn;
import org.edgeloop.experiment.table.RunFrame;
import org.junit.jupiter.api.Test;

/** Columns as they are chosen and kept. */
class ColumnsTest {

	private static final ShownColumn STATUS = ShownColumn.of(RunKey.of(RunAttribute.STATUS));
	private static final ShownColumn PARAM = ShownColumn.of(RunKey.param("learning rate @ start"));
	private static final ShownColumn METRIC = new ShownColumn(RunColumn.metric("val/loss", MetricChoice.atStep(-3)), true);

	@Test
	void areKeptAsText() {
		List<ShownColumn> columns = List.of(STATUS, PARAM, METRIC);
		assertEquals(columns, ColumnMemory.read(ColumnMemory.write(columns)));
	}

	@Test
	void linesOfOtherVersionsAreLeftOut() {
		assertEquals(List.of(STATUS), ColumnMemory.read("WHAT LAST 0 false x\n\nMETRIC LAST nought false x\n" + ColumnMemory.write(List.of(STATUS))));
	}

	@Test
	void moveTogetherAsFarAsThereIsRoom() {
		ColumnChoice choice = new ColumnChoice(RunFrame.EMPTY, List.of(STATUS, PARAM, METRIC));
		assertArrayEquals(new int[] { 0, 1 }, choice.move(new int[] { 1, 2 }, -1));
		assertEquals(List.of(PARAM, METRIC, STATUS), choice.shown());
		assertArrayEquals(new int[] { 0, 1 }, choice.move(new int[] { 0, 1 }, -1), "there is no room");
		assertArrayEquals(new int[] { 1, 2 }, choice.move(new int[] { 0, 1 }, 1));
		assertEquals(List.of(STATUS, PARAM, METRIC), choice.shown());
		choice.leaveOut(new int[] { 2, 0 });
		assertEquals(List.of(PARAM), choice.shown());
	}

	@Test
	void offersWhatIsNotShown() {
		ColumnChoice choice = new ColumnChoice(RunFrame.EMPTY, List.of(STATUS));
		List<ShownColumn> offered = choice.offered("");
		assertTrue(offered.contains(ShownColumn.of(RunKey.of(RunAttribute.USER))));
		assertTrue(offered.stream().noneMatch(STATUS::equals));
		assertEquals(List.of(ShownColumn.of(RunKey.of(RunAttribute.USER))), choice.offered("user"));
	}
}
