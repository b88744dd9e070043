package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of windows as they stand on the screen and keeps them as numbered PNG files. */
public final class TourCamera {

	/** A picture in which one colour covers more than this shows nothing. */
	private static final double EMPTY_SHARE = 0.985;

	private final Path folder;
	private final List<Path> pictures = new ArrayList<>();

	/** @param folder where the pictures go; made if it is missing */
	public TourCamera(Path folder) {
		this.folder = folder;
	}

	/** @return what has been taken so far, in order */
	public List<Path> pictures() {
		return List.copyOf(pictures);
	}

	/**
	 * @param shell the window, with whatever lies over it
	 * @param name what the picture shows, in words joined by hyphens; a number is put before it
	 * @throws IOException if the picture cannot be written or shows nothing
	 */
	public Path take(Shell shell, String name) throws IOException {
		ImageData data = copy(shell);
		Files.createDirectories(folder);
		Path file = folder.resolve("%02d-%s.png".formatted(pictures.size() + 1, name));
		var loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		pictures.add(file);
		if (isEmpty(data)) {
			throw new IOException("The picture shows nothing: " + file);
		}
		return file;
	}

	private static ImageData copy(Shell shell) {
		Display display = shell.getDisplay();
		Rectangle bounds = visibleBounds(shell);
		var image = new Image(display, bounds.width, bounds.height);
		var gc = new GC(display);
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			return image.getImageData(display.getPrimaryMonitor().getZoom());
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** The window without its lower and side borders, which a display without a window manager only pretends to have. */
	private static Rectangle visibleBounds(Shell shell) {
		Rectangle client = shell.getClientArea();
		Point corner = shell.toDisplay(client.x, client.y);
		int top = shell.getBounds().y;
		return new Rectangle(corner.x, top, client.width, corner.y + client.height - top);
	}

	/** @return whether one colour covers nearly everything */
	static boolean isEmpty(ImageData data) {
		Map<Integer, Integer> counts = new HashMap<>();
		int[] row = new int[data.width];
		for (int y = 0; y < data.height; y++) {
			data.getPixels(0, y, data.width, row, 0);
			for (int pixel : row) {
				counts.merge(pixel, 1, Integer::sum);
			}
		}
		int largest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return largest > EMPTY_SHARE * data.width * data.height;
	}
}
