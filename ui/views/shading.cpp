// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/shading.h"

#include "delegates/levelstyle.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Ajar {

namespace {

constexpr double faintest = 0.12; // opacity of what is there at all
constexpr double least = 0.02; // entries in a tile below which it stays empty
constexpr int steps = 64; // of opacity

/// Premultiplied colours from nearly clear to full.
std::vector<QRgb> shadesOf(QColor color)
{
    std::vector<QRgb> shades;
    for (int step = 0; step < steps; ++step) {
        color.setAlphaF(float(faintest + (1 - faintest) * step / (steps - 1)));
        shades.push_back(qPremultiply(color.rgba()));
    }
    return shades;
}

} // namespace

QImage shadingOf(const SpectrumDensity &density, const QPalette &palette)
{
    QImage image(density.columns(), density.rows(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double scale = (steps - 1) / std::log1p(density.most() / least);
    for (const SpectrumScale::Zone &zone : density.scale().zones()) {
        const std::vector<QRgb> shades =
            shadesOf(LevelStyle::color({zone.band, int(density.scale().bands().size())}, palette));
        const auto columnAt = [&](double x) {
            return std::clamp(int(std::lround(x / SpectrumDensity::tile)), 0, density.columns());
        };
        for (int row = 0; row < density.rows(); ++row) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
            for (int column = columnAt(zone.rect.left()); column < columnAt(zone.rect.right()); ++column) {
                if (const double entries = density.at(column, row); entries > least)
                    line[column] = shades[size_t(scale * std::log1p(entries / least - 1))];
            }
        }
    }
    return image;
}

} // namespace Ajar
