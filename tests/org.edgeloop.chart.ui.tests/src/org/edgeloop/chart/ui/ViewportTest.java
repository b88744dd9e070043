package org.edgeloop.chart.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ViewportTest {

	private final Viewport viewport = new Viewport(() -> {
		// nobody looks
	});

	private Viewport sized(double pictureWidth, double pictureHeight) {
		viewport.setSize(800, 600);
		viewport.setPicture(pictureWidth, pictureHeight);
		return viewport;
	}

	@Test
	void pointUnderThePointerStaysWhileZooming() {
		sized(4000, 4000).put(1000, 1000, 0, 0);
		double x = viewport.toPictureX(123);
		double y = viewport.toPictureY(456);
		viewport.zoom(2, 123, 456);
		assertEquals(2, viewport.scale());
		assertEquals(x, viewport.toPictureX(123), 1e-9);
		assertEquals(y, viewport.toPictureY(456), 1e-9);
		viewport.zoom(1e9, 123, 456);
		assertEquals(4, viewport.scale(), "there is a largest scale");
		assertEquals(x, viewport.toPictureX(123), 1e-9);
	}

	@Test
	void smallPictureIsShownWholeInItsOwnSizeAtMost() {
		sized(300, 200).start(0);
		assertEquals(1, viewport.scale());
		assertEquals((800 - 300) / 2.0, -viewport.left(), 1e-9, "in the middle");
		assertEquals((600 - 200) / 2.0, -viewport.top(), 1e-9);
	}

	@Test
	void longPictureBeginsAtItsTopAndCanBeRead() {
		sized(400, 100_000).start(123);
		assertEquals(1, viewport.scale());
		assertEquals(-24, viewport.top(), 1e-9);
		assertEquals(200, viewport.toPictureX(400), 1e-9, "the whole width fits, so its middle is in the middle");
	}

	@Test
	void widePictureBeginsWhereItsInputIs() {
		sized(100_000, 100_000).start(70_000);
		assertEquals(0.65, viewport.scale());
		assertEquals(70_000, viewport.toPictureX(400), 1e-9);
	}

	@Test
	void pictureThatComesBeforeTheCanvasHasASizeStartsWhenItHas() {
		viewport.setPicture(300, 200);
		viewport.start(0);
		viewport.setSize(800, 600);
		assertEquals(-250, viewport.left(), 1e-9);
	}

	@Test
	void panningLeavesHalfOfThePictureInSight() {
		sized(300, 200).pan(1e6, -1e6);
		assertEquals(300, viewport.toPictureX(400), 1e-6, "its right edge is in the middle");
		assertEquals(0, viewport.toPictureY(300), 1e-6, "its upper edge is in the middle");
	}

	@Test
	void whatIsRevealedIsMovedOnlyIfItIsNotInSight() {
		sized(4000, 4000).put(0, 0, 0, 0);
		viewport.reveal(100, 100, 50, 50);
		assertEquals(0, viewport.left());
		viewport.reveal(3000, 2000, 50, 50);
		assertEquals(3025, viewport.toPictureX(400), 1e-9);
		assertEquals(2025, viewport.toPictureY(300), 1e-9);
		viewport.zoom(0.1);
		viewport.reveal(3000, 2000, 50, 50);
		assertTrue(viewport.scale() >= 0.5, "what is revealed can be read");
	}

	@Test
	void middleStaysInTheMiddleOfALargerCanvas() {
		sized(4000, 4000).put(2000, 1000, 400, 300);
		viewport.setSize(1000, 400);
		assertEquals(2000, viewport.toPictureX(500), 1e-9);
		assertEquals(1000, viewport.toPictureY(200), 1e-9);
	}

	@Test
	void picturesAreEnlargedLikeText() {
		Viewport large = new Viewport(() -> {
			// nobody looks
		});
		large.setTextScale(2);
		large.setSize(1000, 1000);
		large.setPicture(100, 100);
		large.startAtCorner();
		assertEquals(2, large.scale());
		large.setPicture(10_000, 100);
		large.startAtCorner();
		assertEquals(1.3, large.scale(), 1e-9, "the left end, at the least scale for a whole picture");
		assertEquals(0, large.toPictureX(24), 1e-9);
	}
}
