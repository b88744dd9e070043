package org.edgeloop.dataset.agreement;

/**
 * The agreement on the labels of one tier.
 *
 * @param tier the tier's name; empty for types in none
 */
public record TierKappa(String tier, Kappa kappa) {
}
