package org.edgeloop.chart.ui;

import java.util.Optional;

import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;

/** What a drawing shows that can be changed by keys and the pointer, and the part of it that they have come to. */
public interface PictureModel<C extends Chart> {

	/** @return what is shown; empty at first */
	Optional<C> chart();

	/** Takes the picture that is on the screen from now on. */
	void drawn(ChartPicture picture);

	Optional<ChartEntity> focus();

	void setFocus(Optional<ChartEntity> part);
}
