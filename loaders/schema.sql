-- The catalogue. Singular nouns; ids are ASCII slugs; years are integers of the Gregorian calendar;
-- dates are ISO 8601 and may stop at the month or the year ("2021", "2021-09", "2021-09-14").
-- A NULL is "the sources do not say", never a zero.

-- Vocabularies: what a link or a filter may name ------------------------------------------------

CREATE TABLE country (
    id TEXT PRIMARY KEY,                 -- ISO 3166-1 alpha-2, upper case
    label_de TEXT NOT NULL, label_fr TEXT NOT NULL, label_en TEXT NOT NULL
) STRICT;

CREATE TABLE size_class (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    minimum INTEGER NOT NULL,            -- inhabitants, inclusive
    maximum INTEGER,                     -- inhabitants, exclusive; NULL = open
    label_de TEXT NOT NULL, label_fr TEXT NOT NULL, label_en TEXT NOT NULL
) STRICT;

CREATE TABLE theme (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    label_de TEXT NOT NULL, label_fr TEXT NOT NULL, label_en TEXT NOT NULL
) STRICT;

CREATE TABLE target_group (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    label_de TEXT NOT NULL, label_fr TEXT NOT NULL, label_en TEXT NOT NULL
) STRICT;

CREATE TABLE practice_kind (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    label_de TEXT NOT NULL, label_fr TEXT NOT NULL, label_en TEXT NOT NULL
) STRICT;

-- Places ----------------------------------------------------------------------------------------

CREATE TABLE municipality (
    id TEXT PRIMARY KEY,
    name_de TEXT NOT NULL, name_fr TEXT NOT NULL, name_en TEXT NOT NULL,
    name_native TEXT NOT NULL,           -- in the language of the place
    kind TEXT NOT NULL CHECK (kind IN ('city', 'town', 'district', 'region')),
    country_id TEXT NOT NULL REFERENCES country (id),
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),     -- degrees, WGS 84
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180), -- degrees, WGS 84
    coordinates_checked INTEGER NOT NULL CHECK (coordinates_checked IN (0, 1)), -- 1 = GeoNames
    coordinates_note TEXT,               -- what the point is when it is not the town itself
    geonames_id INTEGER UNIQUE,          -- number of the place in GeoNames
    website TEXT,                        -- address of the administration
    population INTEGER,                  -- inhabitants, newest figure known
    population_year INTEGER,             -- NULL for a GeoNames figure, which names no year
    population_basis TEXT CHECK (population_basis IN ('population', 'geonames')),
    size_class_id TEXT REFERENCES size_class (id),
    practices INTEGER NOT NULL           -- how many practices it has
) STRICT;
CREATE INDEX municipality_practices ON municipality (practices DESC, id, country_id);

CREATE TABLE population (
    id TEXT PRIMARY KEY,                 -- municipality/indicator/series/year
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    year INTEGER NOT NULL,
    indicator TEXT NOT NULL CHECK (indicator IN ('population', 'foreign_residents', 'foreign_share')),
    value REAL NOT NULL,                 -- persons, or per cent for foreign_share
    basis TEXT NOT NULL CHECK (basis IN ('register', 'census', 'official-estimate', 'legal-population')),
    series TEXT NOT NULL,                -- figures of one series share a definition
    reference_date TEXT,                 -- day the figure refers to, possibly partial
    is_derived INTEGER NOT NULL CHECK (is_derived IN (0, 1)), -- 1 = arithmetic on figures of the source
    is_approximate INTEGER NOT NULL CHECK (is_approximate IN (0, 1)), -- 1 = rounded by the source
    note TEXT,                           -- English
    UNIQUE (municipality_id, indicator, series, year)
) STRICT;

-- Practices -------------------------------------------------------------------------------------

CREATE TABLE practice (
    id TEXT PRIMARY KEY,
    short_id TEXT NOT NULL UNIQUE,       -- municipality and a number, for links and for people
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    practice_kind_id TEXT NOT NULL REFERENCES practice_kind (id),
    start_year INTEGER,                  -- first year
    end_year INTEGER,                    -- last year
    status TEXT NOT NULL CHECK (status IN ('running', 'ended', 'planned', 'unknown')),
    theme_code INTEGER NOT NULL,         -- number of its themes together, see practice_code
    target_group_code INTEGER NOT NULL,  -- number of its target groups together, likewise
    municipality_code INTEGER NOT NULL,  -- number of its municipality, likewise
    practice_kind_code INTEGER NOT NULL, -- number of its kind, likewise
    status_code INTEGER NOT NULL,        -- number of its status, likewise
    original_language TEXT NOT NULL CHECK (original_language IN ('de', 'fr', 'en')),
    added_on TEXT NOT NULL,              -- earliest day one of its sources was read
    checked_on TEXT NOT NULL,            -- latest day one of its sources was read
    search_row INTEGER NOT NULL UNIQUE,  -- its rowid in practice_search and practice_infix
    by_town_de INTEGER NOT NULL,         -- place in the list by town, counted from 1
    by_town_fr INTEGER NOT NULL,         -- the same with French names
    by_town_en INTEGER NOT NULL,         -- the same with English names
    by_newest_de INTEGER NOT NULL,       -- place in the list by first year, the newest first
    by_newest_fr INTEGER NOT NULL,       -- the same with French names
    by_newest_en INTEGER NOT NULL,       -- the same with English names
    by_added_de INTEGER NOT NULL,        -- place in the list by added_on, the newest first
    by_added_fr INTEGER NOT NULL,        -- the same with French names
    by_added_en INTEGER NOT NULL,        -- the same with English names
    CHECK (end_year IS NULL OR start_year IS NULL OR end_year >= start_year)
) STRICT;
-- A list is read along its order and cut: all that a filter asks stands in the index as well.
CREATE UNIQUE INDEX practice_by_town_de ON practice (by_town_de, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE UNIQUE INDEX practice_by_town_fr ON practice (by_town_fr, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE UNIQUE INDEX practice_by_town_en ON practice (by_town_en, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE UNIQUE INDEX practice_by_newest_de ON practice (by_newest_de, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE UNIQUE INDEX practice_by_newest_fr ON practice (by_newest_fr, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE UNIQUE INDEX practice_by_newest_en ON practice (by_newest_en, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE UNIQUE INDEX practice_by_added_de ON practice (by_added_de, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE UNIQUE INDEX practice_by_added_fr ON practice (by_added_fr, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE UNIQUE INDEX practice_by_added_en ON practice (by_added_en, theme_code, target_group_code, municipality_code,
    practice_kind_code, status_code, start_year, end_year, status, search_row);
CREATE INDEX practice_municipality ON practice (municipality_code, theme_code, target_group_code);
CREATE INDEX practice_pattern ON practice (theme_code, target_group_code, practice_kind_code);

-- What the numbers in practice stand for: comparisons count numbers, which needs no join.
CREATE TABLE practice_code (
    axis TEXT NOT NULL CHECK (axis IN
        ('theme', 'target_group', 'municipality', 'practice_kind', 'status')),
    code INTEGER NOT NULL,
    value_ids TEXT NOT NULL,             -- ids on the axis, sorted, joined by a space
    PRIMARY KEY (axis, code)
) STRICT;

-- The same with one id a row: a filter asks for a handful of codes and not for all practices.
CREATE TABLE practice_code_value (
    axis TEXT NOT NULL,
    code INTEGER NOT NULL,
    value_id TEXT NOT NULL,              -- one of the ids that the code stands for
    PRIMARY KEY (axis, value_id, code),
    FOREIGN KEY (axis, code) REFERENCES practice_code (axis, code)
) STRICT;

CREATE TABLE practice_text (
    practice_id TEXT NOT NULL REFERENCES practice (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT NOT NULL, summary TEXT NOT NULL, outcome TEXT,
    PRIMARY KEY (practice_id, language)
) STRICT;

CREATE TABLE practice_theme (
    practice_id TEXT NOT NULL REFERENCES practice (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    PRIMARY KEY (practice_id, theme_id)
) STRICT;
CREATE INDEX practice_theme_theme ON practice_theme (theme_id, practice_id);

CREATE TABLE practice_target_group (
    practice_id TEXT NOT NULL REFERENCES practice (id),
    target_group_id TEXT NOT NULL REFERENCES target_group (id),
    PRIMARY KEY (practice_id, target_group_id)
) STRICT;
CREATE INDEX practice_target_group_group ON practice_target_group (target_group_id, practice_id);

CREATE TABLE organisation (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE practice_organisation (
    practice_id TEXT NOT NULL REFERENCES practice (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    position INTEGER NOT NULL,           -- 1 = named first by the record
    PRIMARY KEY (practice_id, organisation_id)
) STRICT;

-- Search: one row a practice; all three languages, stemmed and folded by catalogue.terms ----------

CREATE VIRTUAL TABLE practice_search USING fts5 (
    practice_id UNINDEXED,
    title,                               -- titles
    place,                               -- town and country names in every language
    label,                               -- theme, target group and kind labels in every language
    organisation,
    body,                                -- summaries and outcomes
    tokenize = "unicode61 remove_diacritics 2", prefix = '3 4'
);
CREATE VIRTUAL TABLE practice_search_word USING fts5vocab (practice_search, row);
-- Folded but unstemmed, for a part inside a compound word.
CREATE VIRTUAL TABLE practice_infix USING fts5 (
    practice_id UNINDEXED, text, tokenize = "trigram", detail = full
);

-- Partnerships ----------------------------------------------------------------------------------

CREATE TABLE partnership (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('twinning', 'network', 'friendship', 'cooperation')),
    since_year INTEGER,                  -- first year
    until_year INTEGER,                  -- last year; NULL = still in force, as far as known
    original_language TEXT NOT NULL CHECK (original_language IN ('de', 'fr', 'en')),
    search_words TEXT NOT NULL,          -- folded words of its name and its members' names
    CHECK (until_year IS NULL OR since_year IS NULL OR until_year >= since_year)
) STRICT;

CREATE TABLE partnership_text (
    partnership_id TEXT NOT NULL REFERENCES partnership (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    name TEXT NOT NULL, note TEXT,
    PRIMARY KEY (partnership_id, language)
) STRICT;

CREATE TABLE partnership_member (
    partnership_id TEXT NOT NULL REFERENCES partnership (id),
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (partnership_id, municipality_id)
) STRICT;
CREATE INDEX partnership_member_municipality
    ON partnership_member (municipality_id, partnership_id);

CREATE TABLE partnership_theme (
    partnership_id TEXT NOT NULL REFERENCES partnership (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    PRIMARY KEY (partnership_id, theme_id)
) STRICT;

-- Where a municipality stands among those that partnerships in force link, found by networkx.
CREATE TABLE network_place (
    municipality_id TEXT PRIMARY KEY REFERENCES municipality (id),
    part INTEGER NOT NULL,               -- towns of one part are linked by chains; 1 = the largest
    group_number INTEGER NOT NULL,       -- closely linked towns (Louvain); 1 = the largest
    partners INTEGER NOT NULL,           -- direct partners
    groups_reached INTEGER NOT NULL      -- other groups to which direct partners belong
) STRICT;
CREATE INDEX network_place_group ON network_place (group_number);

-- Where sources name different first years, each statement with the source that makes it.
CREATE TABLE partnership_since_statement (
    partnership_id TEXT NOT NULL REFERENCES partnership (id),
    year INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (partnership_id, year, source_id)
) STRICT;

-- Meetings --------------------------------------------------------------------------------------

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN
        ('conference', 'partner-meeting', 'assembly', 'council-of-ministers', 'workshop')),
    start_date TEXT, end_date TEXT,      -- possibly partial; NULL = the sources name no date
    municipality_id TEXT REFERENCES municipality (id),  -- where it took place
    host TEXT NOT NULL,                  -- who invited
    original_language TEXT NOT NULL CHECK (original_language IN ('de', 'fr', 'en'))
) STRICT;

CREATE TABLE event_text (
    event_id TEXT NOT NULL REFERENCES event (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT NOT NULL, note TEXT,
    PRIMARY KEY (event_id, language)
) STRICT;

CREATE TABLE event_participant (
    event_id TEXT NOT NULL REFERENCES event (id),
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (event_id, municipality_id)
) STRICT;

CREATE TABLE event_theme (
    event_id TEXT NOT NULL REFERENCES event (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    PRIMARY KEY (event_id, theme_id)
) STRICT;

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,                 -- event/position
    event_id TEXT NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    format TEXT NOT NULL,                -- e.g. working-group, plenary
    theme_id TEXT NOT NULL REFERENCES theme (id),
    UNIQUE (event_id, position)
) STRICT;

CREATE TABLE agenda_item_text (
    agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT NOT NULL,
    PRIMARY KEY (agenda_item_id, language)
) STRICT;

CREATE TABLE event_outcome (
    id TEXT PRIMARY KEY,                 -- event/position
    event_id TEXT NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    UNIQUE (event_id, position)
) STRICT;

CREATE TABLE event_outcome_text (
    event_outcome_id TEXT NOT NULL REFERENCES event_outcome (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    outcome TEXT NOT NULL,
    PRIMARY KEY (event_outcome_id, language)
) STRICT;

-- Instruments of 2016 ----------------------------------------------------------------------------

-- What became of an instrument, as a word.
CREATE TABLE instrument_status (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    label_de TEXT NOT NULL, label_fr TEXT NOT NULL, label_en TEXT NOT NULL
) STRICT;

-- The five proposals of the Franco-German report of Metz, 7 April 2016.
CREATE TABLE instrument (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,    -- number of the proposal in the report
    instrument_status_id TEXT NOT NULL REFERENCES instrument_status (id),
    original_language TEXT NOT NULL CHECK (original_language IN ('de', 'fr', 'en'))
) STRICT;

CREATE TABLE instrument_text (
    instrument_id TEXT NOT NULL REFERENCES instrument (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT NOT NULL, description TEXT NOT NULL,
    status_note TEXT NOT NULL,           -- what was found about its use, and what was not
    PRIMARY KEY (instrument_id, language)
) STRICT;

-- A municipality that has the instrument or did it, as far as a source states it.
CREATE TABLE instrument_holder (
    id TEXT PRIMARY KEY,                 -- instrument/municipality, with /award where there is one
    instrument_id TEXT NOT NULL REFERENCES instrument (id),
    position INTEGER NOT NULL,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    name TEXT NOT NULL,                  -- as the sources name it
    country_id TEXT NOT NULL REFERENCES country (id),
    year INTEGER,
    partner_id TEXT REFERENCES municipality (id),       -- the partner town it acted with
    award_id TEXT REFERENCES instrument_context (id),   -- the prize or scheme it received
    UNIQUE (instrument_id, position)
) STRICT;
CREATE INDEX instrument_holder_municipality ON instrument_holder (municipality_id);

CREATE TABLE instrument_holder_text (
    instrument_holder_id TEXT NOT NULL REFERENCES instrument_holder (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    note TEXT NOT NULL,
    PRIMARY KEY (instrument_holder_id, language)
) STRICT;

-- What surrounds the instruments: the report itself, bodies, prizes, schemes, counterparts.
CREATE TABLE instrument_context (
    id TEXT PRIMARY KEY,
    instrument_id TEXT REFERENCES instrument (id),      -- NULL = belongs to the report as a whole
    category TEXT NOT NULL CHECK (category IN
        ('report', 'related-body', 'related-prize', 'scheme', 'counterpart', 'related-structure',
         'other-administration', 'comparable-elsewhere')),
    position INTEGER NOT NULL,           -- order within instrument and category
    name TEXT,                           -- where it has a name instead of a translated title
    type TEXT,                           -- what it is, e.g. ministry, partner_town_meeting
    country_id TEXT REFERENCES country (id),
    date TEXT,                           -- date, possibly partial
    start_year INTEGER,                  -- year it began
    year INTEGER,                        -- year it was given or took place
    place TEXT,
    status TEXT CHECK (status IN ('running', 'ended', 'planned', 'unknown')),
    body TEXT,                           -- who gives the prize or runs the scheme
    validity_years INTEGER,              -- how long the label is valid, years
    is_audited INTEGER CHECK (is_audited IN (0, 1)),
    original_language TEXT NOT NULL CHECK (original_language IN ('de', 'fr', 'en'))
) STRICT;

CREATE TABLE instrument_context_text (
    instrument_context_id TEXT NOT NULL REFERENCES instrument_context (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT, description TEXT, note TEXT,
    event TEXT,                          -- meeting at which the report was adopted
    organisations_holding TEXT,          -- how many hold the scheme, in words
    PRIMARY KEY (instrument_context_id, language)
) STRICT;

-- Founding members of a counterpart, as the source names them.
CREATE TABLE instrument_context_member (
    instrument_context_id TEXT NOT NULL REFERENCES instrument_context (id),
    position INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (instrument_context_id, position)
) STRICT;

-- Country structures -----------------------------------------------------------------------------

-- Countries whose structures are compared, in order of display.
CREATE TABLE structure_country (
    country_id TEXT PRIMARY KEY REFERENCES country (id),
    position INTEGER NOT NULL UNIQUE
) STRICT;

-- Policy fields of the comparison; not the themes of the practices.
CREATE TABLE structure_field (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    label_de TEXT NOT NULL, label_fr TEXT NOT NULL, label_en TEXT NOT NULL
) STRICT;

-- Levels of government.
CREATE TABLE structure_level (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    label_de TEXT NOT NULL, label_fr TEXT NOT NULL, label_en TEXT NOT NULL
) STRICT;

-- Who is responsible for one policy field in one country.
CREATE TABLE structure (
    id TEXT PRIMARY KEY,
    country_id TEXT NOT NULL REFERENCES structure_country (country_id),
    structure_field_id TEXT NOT NULL REFERENCES structure_field (id),
    lead_level_id TEXT NOT NULL REFERENCES structure_level (id), -- responsible level
    main_body TEXT NOT NULL,             -- responsible body, in the language of the country
    law TEXT,                            -- NULL = no source named one
    confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium')), -- see record_set_text
    original_language TEXT NOT NULL CHECK (original_language IN ('de', 'fr', 'en')),
    UNIQUE (country_id, structure_field_id)
) STRICT;

CREATE TABLE structure_text (
    structure_id TEXT NOT NULL REFERENCES structure (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    description TEXT NOT NULL,
    PRIMARY KEY (structure_id, language)
) STRICT;

-- All levels involved, the leading one among them where the record names it.
CREATE TABLE structure_involved_level (
    structure_id TEXT NOT NULL REFERENCES structure (id),
    structure_level_id TEXT NOT NULL REFERENCES structure_level (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (structure_id, structure_level_id)
) STRICT;

-- Self-checks ------------------------------------------------------------------------------------

-- Tools with which municipalities (or countries) assess their integration policy.
CREATE TABLE self_check_tool (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN
        ('municipal_self_check', 'municipal_certification', 'city_index', 'country_index')),
    country_id TEXT REFERENCES country (id), -- NULL = more than one country
    status TEXT CHECK (status IN ('running', 'ended', 'planned', 'unknown')),
    is_still_usable INTEGER CHECK (is_still_usable IN (0, 1)),
    start_year INTEGER,
    inspired_by TEXT,                    -- the model it follows
    questions INTEGER,                   -- number of questions
    answer_scale TEXT,                   -- NULL = no source names it
    indicators INTEGER,                  -- number of indicators
    countries_compared INTEGER,          -- number of countries
    scale_minimum REAL, scale_maximum REAL,             -- ends of the scale, in scale_unit
    scale_unit TEXT,
    pilot_start_year INTEGER, pilot_end_year INTEGER,
    pilot_municipalities INTEGER,        -- number of municipalities in the pilot
    model_project_title TEXT,
    model_project_start_year INTEGER, model_project_start_date TEXT, model_project_end_year INTEGER,
    model_project_planned INTEGER,       -- number of municipalities planned
    model_project_supported INTEGER,     -- number of municipalities supported
    areas_note TEXT,                     -- English
    original_language TEXT NOT NULL CHECK (original_language IN ('de', 'fr', 'en'))
) STRICT;

CREATE TABLE self_check_tool_text (
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT NOT NULL, summary TEXT NOT NULL,
    cost_for_municipality TEXT, duration TEXT,
    questions_note TEXT, answer_scale_note TEXT,
    public_results TEXT,                 -- what was found of published results
    PRIMARY KEY (self_check_tool_id, language)
) STRICT;

CREATE TABLE self_check_operator (
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (self_check_tool_id, position)
) STRICT;

CREATE TABLE self_check_funder (
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL, name TEXT NOT NULL,
    purpose TEXT NOT NULL,               -- what it paid for, in English
    PRIMARY KEY (self_check_tool_id, position)
) STRICT;

CREATE TABLE self_check_step (
    id TEXT PRIMARY KEY,                 -- tool/step
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL,
    UNIQUE (self_check_tool_id, position)
) STRICT;

CREATE TABLE self_check_step_text (
    self_check_step_id TEXT NOT NULL REFERENCES self_check_step (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT NOT NULL, description TEXT NOT NULL,
    PRIMARY KEY (self_check_step_id, language)
) STRICT;

-- Fields in which a municipality is assessed.
CREATE TABLE self_check_dimension (
    id TEXT PRIMARY KEY,
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL,
    description_basis TEXT NOT NULL CHECK (description_basis IN
        ('source_excerpt', 'own_reading_of_title')), -- stated by the source, or our reading
    UNIQUE (self_check_tool_id, position)
) STRICT;

CREATE TABLE self_check_dimension_text (
    self_check_dimension_id TEXT NOT NULL REFERENCES self_check_dimension (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT NOT NULL, description TEXT NOT NULL,
    PRIMARY KEY (self_check_dimension_id, language)
) STRICT;

-- Our own mapping, not a statement of the source.
CREATE TABLE self_check_dimension_theme (
    self_check_dimension_id TEXT NOT NULL REFERENCES self_check_dimension (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    PRIMARY KEY (self_check_dimension_id, theme_id)
) STRICT;

-- Statements of our own for a municipality to rate. Empty: no question of anyone else's
-- questionnaire may be copied, and our own are not written yet.
CREATE TABLE self_check_statement (
    id TEXT PRIMARY KEY,
    self_check_dimension_id TEXT NOT NULL REFERENCES self_check_dimension (id),
    position INTEGER NOT NULL,
    UNIQUE (self_check_dimension_id, position)
) STRICT;

-- Empty, as self_check_statement is.
CREATE TABLE self_check_statement_text (
    self_check_statement_id TEXT NOT NULL REFERENCES self_check_statement (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    statement TEXT NOT NULL,
    PRIMARY KEY (self_check_statement_id, language)
) STRICT;

-- A municipality that took part, or is named in connection with the tool.
CREATE TABLE self_check_municipality (
    id TEXT PRIMARY KEY,                 -- tool/municipality
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL,
    municipality_id TEXT REFERENCES municipality (id),  -- NULL = the atlas does not hold it
    name TEXT NOT NULL,
    country_id TEXT NOT NULL REFERENCES country (id),
    state TEXT,                          -- Bundesland: geography, not taken from the source
    year INTEGER,
    role TEXT NOT NULL CHECK (role IN
        ('pilot', 'model', 'applied', 'announced', 'interest_only', 'mentioned', 'named')),
                                         -- named = in a list of participants that the tool cites
    url TEXT,
    UNIQUE (self_check_tool_id, position)
) STRICT;

CREATE TABLE self_check_municipality_text (
    self_check_municipality_id TEXT NOT NULL REFERENCES self_check_municipality (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    note TEXT NOT NULL,
    PRIMARY KEY (self_check_municipality_id, language)
) STRICT;

-- Areas that an index or a certification looks at.
CREATE TABLE self_check_area (
    id TEXT PRIMARY KEY,                 -- tool/area
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL,
    is_composite INTEGER NOT NULL CHECK (is_composite IN (0, 1)), -- 1 = sums up other areas
    UNIQUE (self_check_tool_id, position)
) STRICT;

CREATE TABLE self_check_area_text (
    self_check_area_id TEXT NOT NULL REFERENCES self_check_area (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    title TEXT NOT NULL, description TEXT,
    PRIMARY KEY (self_check_area_id, language)
) STRICT;

CREATE TABLE self_check_area_part (
    composite_id TEXT NOT NULL REFERENCES self_check_area (id), -- the area that sums up
    part_id TEXT NOT NULL REFERENCES self_check_area (id),      -- one of those summed up
    position INTEGER NOT NULL,
    PRIMARY KEY (composite_id, part_id)
) STRICT;

-- Versions of the questionnaire.
CREATE TABLE self_check_version (
    id TEXT PRIMARY KEY,                 -- tool/position
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL,
    as_of TEXT,                          -- date, possibly partial
    questions INTEGER NOT NULL,          -- number of questions
    areas INTEGER NOT NULL,              -- number of areas
    UNIQUE (self_check_tool_id, position)
) STRICT;

CREATE TABLE self_check_version_text (
    self_check_version_id TEXT NOT NULL REFERENCES self_check_version (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    note TEXT NOT NULL,
    PRIMARY KEY (self_check_version_id, language)
) STRICT;

-- How many cities took part, at different times.
CREATE TABLE self_check_count (
    id TEXT PRIMARY KEY,                 -- tool/position
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL,
    as_of TEXT,                          -- date, possibly partial
    count INTEGER NOT NULL,              -- cities
    what TEXT NOT NULL,                  -- what is counted, in English
    UNIQUE (self_check_tool_id, position)
) STRICT;

-- Published results: of a city, or of a country.
CREATE TABLE self_check_value (
    id TEXT PRIMARY KEY,                 -- tool/value
    self_check_tool_id TEXT NOT NULL REFERENCES self_check_tool (id),
    position INTEGER NOT NULL,
    municipality_id TEXT REFERENCES municipality (id),  -- NULL = the atlas does not hold it
    city TEXT,                           -- NULL = the value is the country's
    country_id TEXT NOT NULL REFERENCES country (id),
    as_of TEXT,                          -- date, possibly partial
    edition TEXT,                        -- edition of the index
    value REAL,                          -- in unit; NULL = only the rank is published
    unit TEXT NOT NULL CHECK (unit IN ('percent', 'points')),
    rank INTEGER,                        -- 1 = best
    rank_of INTEGER,                     -- how many were ranked
    UNIQUE (self_check_tool_id, position)
) STRICT;

CREATE TABLE self_check_value_text (
    self_check_value_id TEXT NOT NULL REFERENCES self_check_value (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    note TEXT NOT NULL,
    PRIMARY KEY (self_check_value_id, language)
) STRICT;

-- Collections that were compiled as a whole, and how to read them ----------------------------------

CREATE TABLE record_set (
    id TEXT PRIMARY KEY CHECK (id IN ('instrument', 'structure', 'self_check_tool')), -- table name
    accessed TEXT NOT NULL               -- day it was compiled
) STRICT;

CREATE TABLE record_set_text (
    record_set_id TEXT NOT NULL REFERENCES record_set (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'fr', 'en')),
    scope TEXT,                          -- what it holds and what not
    context TEXT,                        -- why it was compiled
    confidence TEXT,                     -- what the confidence of a structure means
    PRIMARY KEY (record_set_id, language)
) STRICT;

-- Sources: every record cites at least one --------------------------------------------------------

CREATE TABLE source (
    id TEXT PRIMARY KEY,                 -- publisher slug and a short hash of the address
    url TEXT NOT NULL UNIQUE,
    publisher TEXT NOT NULL, title TEXT NOT NULL,
    published TEXT,                      -- date, possibly partial
    accessed TEXT NOT NULL,              -- day it was last read
    language TEXT NOT NULL               -- of the page, ISO 639, e.g. de or sco
) STRICT;

CREATE TABLE citation (
    record_type TEXT NOT NULL,           -- table name, e.g. practice
    record_id TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES source (id),
    evidence TEXT NOT NULL,              -- what the source supports, in English
    position INTEGER NOT NULL,           -- order in the record
    PRIMARY KEY (record_type, record_id, source_id, evidence),
    UNIQUE (record_type, record_id, position)
) STRICT;
CREATE INDEX citation_source ON citation (source_id);

-- What a source supports in the languages other than English, where it is translated.
CREATE TABLE citation_text (
    record_type TEXT NOT NULL,           -- table name, as in citation
    record_id TEXT NOT NULL,
    position INTEGER NOT NULL,           -- of the citation in the record
    language TEXT NOT NULL CHECK (language IN ('de', 'fr')), -- English is in citation.evidence
    evidence TEXT NOT NULL,              -- what the source supports, translated
    PRIMARY KEY (record_type, record_id, position, language),
    FOREIGN KEY (record_type, record_id, position)
        REFERENCES citation (record_type, record_id, position)
) STRICT;

-- What the catalogue says of itself: version (hash of the records), built_at (UTC),
-- schema_version, records_checked_on, license, and count_<table> for the main tables.
CREATE TABLE catalogue_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
